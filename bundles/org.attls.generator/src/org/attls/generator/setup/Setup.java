// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attls.model.policy.Image;
import org.attls.model.policy.PolicyAgent;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.Server;
import org.attls.model.policy.SettingOwner;
import org.attls.model.policy.Stack;
import org.attls.model.settings.Settings;

/** The files of the set-up of a stack. */
public final class Setup {
  private Setup() {}

  /**
   * How the files are to be made.
   *
   * @param product the security product whose commands are written
   * @param mainConfiguration the main configuration of the Policy Agent as it is there, to be kept
   *     but for what is said of this stack; empty if there is none
   */
  public record Wish(SecurityProduct product, Optional<String> mainConfiguration) {}

  /** Whether there is anything to set up: a ring, a Policy Agent or a server. */
  public static boolean isDescribed(Stack stack) {
    Image image = (Image) stack.eContainer();
    return !image.getRings().isEmpty() || image.getAgent() != null || !stack.getServers().isEmpty();
  }

  /** The folder of the files of a stack below that of all policies: IMAGE/STACK/setup. */
  public static String folder(Stack stack) {
    return ((Image) stack.eContainer()).getName() + "/" + stack.getName() + "/setup";
  }

  /**
   * The files for a stack without errors, in the order in which they are used; the checklist is
   * last. What is not described has no file.
   */
  public static List<Artefact> of(Stack stack, Wish wish) {
    Site site = Site.of(stack);
    List<Artefact> files = new ArrayList<>(SecurityFiles.of(site, wish.product()));
    Optional<PolicyAgent> agent = site.agent();
    if (agent.isPresent()) {
      Optional<String> main = wish.mainConfiguration();
      files.addAll(PagentFiles.of(site, agent.get(), main));
      files.add(Operations.syslog(agent.get()));
    }
    if (!site.servers().isEmpty()) {
      files.add(ServerFiles.profile(site));
    }
    for (Server server : site.servers()) {
      files.add(
          "FTP".equals(server.getKind()) ? ServerFiles.ftp(server) : ServerFiles.telnet(server));
    }
    agent.ifPresent(each -> files.add(Operations.operator(site, each)));
    files.add(Clients.artefact(site));
    String name = site.image().getName() + "/" + stack.getName();
    files.addAll(new Checklist(name, files).artefacts());
    return files;
  }

  /** Whether FIPS 140 is on for any group of the stack. */
  static boolean fips(Stack stack) {
    List<SettingOwner> owners = new ArrayList<>(List.of(stack, (Image) stack.eContainer()));
    owners.addAll(stack.getRules());
    Traffic.of(stack).forEach(each -> owners.add(each.type()));
    return owners.stream()
        .map(each -> Settings.value(each, "FIPS140"))
        .flatMap(Optional::stream)
        .anyMatch(value -> !value.equalsIgnoreCase(Settings.OFF));
  }

  /** Whether keys or cipher suites on elliptic curves are asked for. */
  static boolean curves(Site site) {
    boolean keys =
        site.certificates().stream()
            .map(each -> String.valueOf(each.getKeyType()))
            .anyMatch(type -> type.endsWith("ECC"));
    return keys
        || Traffic.of(site.stack()).stream()
            .map(Traffic::level)
            .map(SecurityLevel::getCiphers)
            .flatMap(List::stream)
            .anyMatch(cipher -> cipher.contains("ECDH"));
  }

  /** The files by name, for tests and those who write them. */
  public static Map<String, String> texts(List<Artefact> files) {
    Map<String, String> texts = new java.util.LinkedHashMap<>();
    files.forEach(each -> texts.put(each.file(), each.text()));
    return texts;
  }
}
