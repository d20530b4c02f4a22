// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attls.model.policy.Certificate;
import org.attls.model.policy.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The jobs of ACF2 and Top Secret follow the forms of the table, and say so. */
class OtherProductsTest {
  @Test
  void everyFormHasItsSource() {
    CommandForm.all()
        .forEach(each -> assertFalse(each.source().isBlank() || each.words().isEmpty()));
  }

  @Test
  void certificatesOfAcf2() {
    List<String> commands = commands(complete(), SecurityProduct.ACF2, "01-certificates.jcl");
    assertEquals(
        List.of(
            "ACF",
            "SET PROFILE(USER) DIVISION(CERTDATA)",
            "GENCERT CERTAUTH.ABCTLSCA LABEL(ABCTLS CA) SUBJSDN(CN='ABCTLS_CA' O='ABC' C='US')"
                + " KEYUSAGE(CERTSIGN)",
            "EXPORT CERTAUTH.ABCTLSCA DSNAME('USER1.TCPCS.CERT1.B64') FORMAT(CERTB64)",
            "CHKCERT CERTAUTH.ABCTLSCA",
            "GENCERT TCPCS.TCPSERV LABEL(ABCTLS TCPSERV) NISTECC SIZE(256)"
                + " SUBJSDN(CN='TCPSERV.example.com' O='ABC' C='US') EXPIRE(12/31/30)"
                + " ALTNAME(IP=10.1.2.3 DOMAIN=a.example.com) SIGNWITH(CERTAUTH.ABCTLSCA)",
            "CHKCERT TCPCS.TCPSERV"),
        commands);
  }

  @Test
  void certificatesOfTopSecret() {
    List<String> commands = commands(complete(), SecurityProduct.TSS, "01-certificates.jcl");
    assertEquals(
        List.of(
            "TSS GENCERT(CERTAUTH) DIGICERT(ABCTLSCA) SUBJECTN('CN=\"ABCTLS_CA\" O=\"ABC\""
                + " C=\"US\"') LABLCERT('ABCTLS CA') KEYUSAGE('CERTSIGN')",
            "TSS EXPORT(CERTAUTH) DIGICERT(ABCTLSCA) DCDSN(USER1.TCPCS.CERT1.B64)"
                + " FORMAT(CERTB64)",
            "TSS LIST(CERTAUTH) SEGMENT(CERTDATA)",
            "TSS GENCERT(TCPCS) DIGICERT(TCPSERV) SUBJECTN('CN=\"TCPSERV.example.com\" O=\"ABC\""
                + " C=\"US\"') NISTECC KEYSIZE(256) NADATE(12/31/30) LABLCERT('ABCTLS TCPSERV')"
                + " ALTNAME('IP=10.1.2.3 DOMAIN=a.example.com') SIGNWITH(CERTAUTH,ABCTLSCA)",
            "TSS LIST(TCPCS) SEGMENT(CERTDATA)"),
        commands);
  }

  @Test
  void rings() {
    assertEquals(
        List.of(
            "ACF",
            "SET PROFILE(USER) DIVISION(KEYRING)",
            "INSERT TCPCS.TLSRING RINGNAME(TLSRING)",
            "F ACF2,REBUILD(USR),CLASS(P),DIVISION(KEYRING)",
            "SET PROFILE(USER) DIVISION(CERTDATA)",
            "CONNECT CERTDATA(CERTAUTH.ABCTLSCA) RINGNAME(TLSRING) KEYRING(TCPCS.TLSRING)"
                + " USAGE(CERTAUTH)",
            "CONNECT CERTDATA(TCPCS.TCPSERV) KEYRING(TCPCS.TLSRING) USAGE(PERSONAL) DEFAULT",
            "SET PROFILE(USER) DIVISION(KEYRING)",
            "LIST TCPCS.TLSRING"),
        commands(complete(), SecurityProduct.ACF2, "03-rings.jcl"));
    assertEquals(
        List.of(
            "TSS ADD(TCPCS) KEYRING(TLSRING) LABLRING(TLSRING)",
            "TSS ADD(TCPCS) KEYRING(TLSRING) LABLRING(TLSRING) RINGDATA(CERTAUTH,ABCTLSCA)"
                + " USAGE(CERTAUTH)",
            "TSS ADD(TCPCS) KEYRING(TLSRING) RINGDATA(TCPCS,TCPSERV) USAGE(PERSONAL) DEFAULT",
            "TSS LIST(TCPCS) KEYRING(TLSRING) LABLRING(TLSRING)"),
        commands(complete(), SecurityProduct.TSS, "03-rings.jcl"));
  }

  @Test
  void whatHasNoSampleIsSaidInWords() {
    String acf2 = text(complete(), SecurityProduct.ACF2, "04-profiles.jcl");
    assertTrue(acf2.contains("* To be defined by hand: procedure PAGENT runs as user TCPCS."));
    assertTrue(acf2.contains("CONTROL access to MVS.SERVMGR.PAGENT of"), acf2);
    assertTrue(acf2.contains("READ access to CSFIQA of class CSFSERV"), acf2);
    assertTrue(
        commands(complete(), SecurityProduct.ACF2, "04-profiles.jcl")
            .contains("RECKEY EZB ADD(INITSTACK.MVS098.TCPCS ROLE(TLSINIT) SERVICE(READ) ALLOW)"));
    assertTrue(
        commands(complete(), SecurityProduct.TSS, "04-profiles.jcl")
            .containsAll(
                List.of(
                    "TSS ADD(STC) PROCNAME(PAGENT) ACID(TCPCS)",
                    "TSS PERMIT(TCPCS) SERVAUTH(EZB.INITSTACK.MVS098.TCPCS) ACCESS(READ)",
                    "TSS PERMIT(TCPCS) OPERCMDS(MVS.SERVMGR.PAGENT) ACCESS(CONTROL)")));
  }

  @Test
  void signedCertificateComesBack() {
    Stack stack = complete();
    Certificate outside = SetupModels.authority("CORP", "CORP CA");
    outside.setOutside(true);
    Certificate server = SetupModels.server("WEB", "WEBSRV", outside);
    SetupModels.image(stack).getRings().add(SetupModels.ring("WEB", "WEBSRV", outside, server));
    assertTrue(
        commands(stack, SecurityProduct.ACF2, "02-signed-certificates.jcl")
            .containsAll(
                List.of(
                    "INSERT CERTAUTH.CORP DSNAME('USER1.TCPCS.CERT3.SIGNED') LABEL(CORP CA) TRUST",
                    "INSERT WEBSRV.WEB DSNAME('USER1.TCPCS.CERT4.SIGNED') LABEL(WEB) TRUST")));
    assertTrue(
        text(stack, SecurityProduct.TSS, "02-signed-certificates.jcl")
            .replaceAll("\\s*\\*/\\n\\s*/\\*\\s*", " ")
            .contains("To be defined by hand: certificate \"WEB\" of WEBSRV"));
    assertTrue(
        commands(stack, SecurityProduct.TSS, "01-certificates.jcl")
            .contains("TSS GENREQ(WEBSRV) DIGICERT(WEB) DCDSN(USER1.TCPCS.CERT4.REQUEST)"));
  }

  @ParameterizedTest
  @EnumSource(
      value = SecurityProduct.class,
      names = {"ACF2", "TSS"})
  void jobsAskToBeChecked(SecurityProduct product) {
    texts(complete(), product)
        .forEach(
            (name, text) -> {
              assertFalse(text.contains("RACDCERT GENCERT"), name);
              if (name.startsWith("01") || name.startsWith("03") || name.startsWith("04")) {
                assertTrue(text.contains("published samples of " + product.title()), name);
              }
            });
  }

  @Test
  void shortNamesStayApart() {
    ShortNames names = new ShortNames("CERT", List.of("FTP_SERVER_1", "FTP_SERVER_2", "1", "ÄÖ"));
    assertEquals("FTPSERVE", names.of("FTP_SERVER_1"));
    assertEquals("CERT2", names.of("FTP_SERVER_2"));
    assertEquals("CERT3", names.of("1"));
    assertEquals("CERT4", names.of("ÄÖ"));
  }

  private static Stack complete() {
    Stack stack = SetupModels.raleigh();
    Certificate server =
        SetupModels.image(stack).getRings().getFirst().getMembers().getLast().getCertificate();
    server.setKeyType("NISTECC");
    server.setKeySize(256);
    server.setValidUntil("2030-12-31");
    server.getAlternativeNames().addAll(List.of("a.example.com", "10.1.2.3", "b.example.com"));
    return stack;
  }

  private static Map<String, String> texts(Stack stack, SecurityProduct product) {
    return SetupModels.texts(stack, product, Optional.empty());
  }

  private static String text(Stack stack, SecurityProduct product, String file) {
    return texts(stack, product).get(file);
  }

  private static List<String> commands(Stack stack, SecurityProduct product, String file) {
    return TsoReader.commands(text(stack, product, file));
  }
}
