// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attls.model.policy.Certificate;

/** The certificates as RACDCERT commands (Security Server RACF Command Language Reference). */
final class RacfCertificates {
  static final TsoCommand REFRESH = TsoCommand.of("SETROPTS", "RACLIST(DIGTCERT)", "REFRESH");

  private final Site site;
  private final TsoJob job = new TsoJob(SecurityProduct.RACF);
  private final TsoJob later = new TsoJob(SecurityProduct.RACF);
  private boolean comesLater;

  RacfCertificates(Site site) {
    this.site = site;
  }

  /** The job that makes certificates and requests, and the one for what comes back. */
  List<Artefact> artefacts() {
    site.certificates().forEach(this::add);
    job.add(REFRESH);
    later.add(REFRESH);
    List<Artefact> files = new ArrayList<>();
    files.add(
        job.artefact(
            "01-certificates.jcl",
            "ATTLSCRT",
            new Head(
                "Certificates in RACF",
                "Security administrator",
                "Makes the authorities and server certificates, exports the authorities in Base64"
                    + " and writes requests for those that others sign.",
                "RACDCERT DELETE(LABEL('label')) with CERTAUTH or ID(owner) for each; delete the"
                    + " data sets. A deleted private key does not come back.",
                "RACDCERT LIST in the job shows each one with status TRUST, its issuer and"
                    + " dates.")));
    if (comesLater) {
      files.add(
          later.artefact(
              "02-signed-certificates.jcl",
              "ATTLSSGN",
              new Head(
                  "Certificates that come from outside",
                  "Security administrator",
                  "Adds the certificates of outside authorities and the signed ones that they"
                      + " return. Put each into its data set first.",
                  "RACDCERT DELETE(LABEL('label')) with CERTAUTH for an authority. A signed"
                      + " certificate replaces the one made for the request; keep that one's key.",
                  "RACDCERT LIST shows the issuer, the dates and PRIVATE KEY: YES for server"
                      + " certificates.")));
    }
    return files;
  }

  private void add(Certificate certificate) {
    Optional<String> lack = Lacks.of(certificate);
    if (lack.isPresent()) {
      job.remark("Left out: certificate " + certificate.getName() + " " + lack.get() + ".");
    } else if (certificate.isOutside()) {
      comesLater = true;
      later.add(added(certificate));
      later.add(list(certificate));
    } else {
      job.add(generate(certificate));
      remarkNames(certificate, job);
      if (certificate.isAuthority()) {
        export(certificate);
      }
      if (isSignedOutside(certificate)) {
        request(certificate);
      }
      job.add(list(certificate));
    }
  }

  private TsoCommand generate(Certificate certificate) {
    TsoCommand command = TsoCommand.of("RACDCERT", "GENCERT", owner(certificate));
    List<String> parts = new ArrayList<>();
    Subject.find(certificate.getSubject())
        .orElseThrow()
        .parts()
        .forEach(
            (key, values) ->
                parts.add(
                    key
                        + "("
                        + String.join(",", values.stream().map(Texts::quoted).toList())
                        + ")"));
    parts.set(0, "SUBJECTSDN(" + parts.getFirst());
    parts.set(parts.size() - 1, parts.getLast() + ")");
    parts.forEach(command::and);
    String type = certificate.getKeyType();
    if (type != null && !type.equals("RSA")) {
      command.and(type);
    }
    if (certificate.getKeySize() != null) {
      command.and("SIZE(" + certificate.getKeySize() + ")");
    }
    if (certificate.getValidUntil() != null) {
      command.and("NOTAFTER(DATE(" + certificate.getValidUntil() + "))");
    }
    command.and("WITHLABEL(" + Texts.quoted(Site.label(certificate)) + ")");
    if (certificate.isAuthority()) {
      command.and("KEYUSAGE(CERTSIGN)");
    } else {
      alternativeNames(certificate, command);
    }
    site.signer(certificate)
        .filter(signer -> !signer.isOutside())
        .map(signer -> "LABEL(" + Texts.quoted(Site.label(signer)) + "))")
        .ifPresent(label -> command.and("SIGNWITH(CERTAUTH", label));
    return command;
  }

  private static void alternativeNames(Certificate certificate, TsoCommand command) {
    List<String> names = new ArrayList<>();
    AlternativeNames.of(certificate.getAlternativeNames())
        .taken()
        .forEach(
            (kind, name) ->
                names.add(
                    kind
                        + "("
                        + (kind == AlternativeNames.Kind.IP ? name : Texts.quoted(name))
                        + ")"));
    for (int i = 0; i < names.size(); i++) {
      String end = i == names.size() - 1 ? ")" : "";
      command.and((i == 0 ? "ALTNAME(" : "") + names.get(i) + end);
    }
  }

  static void remarkNames(Certificate certificate, TsoJob job) {
    List<String> left = AlternativeNames.of(certificate.getAlternativeNames()).left();
    if (!certificate.isAuthority() && !left.isEmpty()) {
      job.remark(
          "One alternative name of each kind is in the command, which takes no more. Left out: "
              + String.join(", ", left)
              + ".");
    }
  }

  private void export(Certificate certificate) {
    job.add(
        TsoCommand.of(
            "RACDCERT",
            "EXPORT(LABEL(" + Texts.quoted(Site.label(certificate)) + "))",
            "CERTAUTH",
            "DSN(" + Texts.quoted(site.dataSet(certificate, "B64")) + ")",
            "FORMAT(CERTB64)"));
  }

  private void request(Certificate certificate) {
    comesLater = true;
    job.add(
        TsoCommand.of(
            "RACDCERT",
            "GENREQ(LABEL(" + Texts.quoted(Site.label(certificate)) + "))",
            owner(certificate),
            "DSN(" + Texts.quoted(site.dataSet(certificate, "REQUEST")) + ")"));
    later.add(added(certificate));
    later.add(list(certificate));
  }

  private TsoCommand added(Certificate certificate) {
    return TsoCommand.of(
        "RACDCERT",
        "ADD(" + Texts.quoted(site.dataSet(certificate, "SIGNED")) + ")",
        owner(certificate),
        "WITHLABEL(" + Texts.quoted(Site.label(certificate)) + ")",
        "TRUST");
  }

  private static TsoCommand list(Certificate certificate) {
    String label = Texts.quoted(Site.label(certificate));
    return TsoCommand.of("RACDCERT", "LIST(LABEL(" + label + "))", owner(certificate));
  }

  private boolean isSignedOutside(Certificate certificate) {
    return site.signer(certificate).filter(Certificate::isOutside).isPresent();
  }

  static String owner(Certificate certificate) {
    return certificate.isAuthority() ? "CERTAUTH" : "ID(" + certificate.getOwner() + ")";
  }
}
