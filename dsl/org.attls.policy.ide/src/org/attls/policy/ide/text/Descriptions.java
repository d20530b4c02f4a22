// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.Endpoint;
import org.attls.model.policy.KeyRing;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.PortScope;
import org.attls.model.policy.Ports;
import org.attls.model.policy.RequirementRow;
import org.attls.model.policy.Setting;
import org.attls.model.policy.TrafficType;
import org.attls.model.policy.Verbatim;
import org.attls.model.values.PortRange;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Parts of objects in a few words, for outlines and hovers. */
public final class Descriptions {
  private static final EReference GROUP = PolicyPackage.Literals.ENDPOINT__GROUP;

  private Descriptions() {}

  /** Which ports, for example {@code 4021} or {@code all}. */
  public static String ports(Ports ports) {
    if (ports == null) {
      return PortScope.ALL.getLiteral();
    }
    return ports.getRanges().isEmpty()
        ? ports.getScope().getLiteral()
        : ports.getRanges().stream()
            .filter(Objects::nonNull)
            .map(PortRange::text)
            .collect(Collectors.joining(", "));
  }

  /** Which addresses, for example {@code all IPv4} or {@code group LAN}. */
  public static String addresses(Endpoint endpoint) {
    if (endpoint == null) {
      return "?";
    }
    String group = referred(endpoint, GROUP);
    if (!group.isEmpty()) {
      return "group " + group;
    }
    return endpoint.getAddress() != null
        ? endpoint.getAddress().text()
        : endpoint.getScope().getLiteral();
  }

  /**
   * The name if it has one, the direction, the port that z/OS or the partner listens on, and the
   * role if it is given. What a derived traffic type leaves as it is has no part in it.
   */
  public static String traffic(TrafficType type) {
    List<String> parts = new ArrayList<>();
    if (type.getName() != null) {
      parts.add(type.getName());
    }
    if (type.isSetDirection()) {
      parts.add(type.getDirection().getLiteral());
    }
    boolean remote = !isSpecific(type.getLocalPorts()) && isSpecific(type.getRemotePorts());
    Ports ports = remote ? type.getRemotePorts() : type.getLocalPorts();
    if (remote) {
      parts.add("remote");
    }
    if (ports != null || type.isSetDirection()) {
      parts.add(ports(ports));
    }
    if (type.getRole() != null) {
      parts.add(type.getRole());
    }
    return parts.isEmpty() ? "type" : String.join(" ", parts);
  }

  private static boolean isSpecific(Ports ports) {
    return ports != null && !ports.getRanges().isEmpty();
  }

  /** What AT-TLS does for a traffic type, and for which job and user. */
  public static List<String> options(TrafficType type) {
    List<String> options = new ArrayList<>();
    if (type.getJobName() != null) {
      options.add("job " + type.getJobName());
    }
    if (type.getUserId() != null) {
      options.add("user " + type.getUserId());
    }
    type.getSettings().forEach(setting -> options.add(setting(setting)));
    type.getVerbatims().forEach(block -> options.add(verbatim(block)));
    return options;
  }

  /** A setting with its values, for example {@code client authentication Full}. */
  public static String setting(Setting setting) {
    String values = values(setting);
    return values.isEmpty() ? setting.getName() : setting.getName() + " " + values;
  }

  /** The values of a setting with commas between them; nothing for a switch without a value. */
  public static String values(Setting setting) {
    return listed(setting.getValues());
  }

  /** Values with commas between them; where one is missing after a comma the lists hold null. */
  public static String listed(List<String> values) {
    return values.stream().filter(Objects::nonNull).collect(Collectors.joining(", "));
  }

  /** A key ring, key database or token, by its name. */
  public static String keyRing(KeyRing ring) {
    if (ring.getDatabase() != null) {
      return "key database " + ring.getDatabase();
    }
    if (ring.getToken() != null) {
      return "key token " + ring.getToken();
    }
    return ring.getRing() == null ? "key ring" : ring.getRing();
  }

  /** A verbatim block without what is in it. */
  public static String verbatim(Verbatim block) {
    return block.getStatement() == null ? "verbatim" : "verbatim " + block.getStatement();
  }

  /** A row of a map as it is written. */
  public static String row(RequirementRow row) {
    return referred(row, PolicyPackage.Literals.REQUIREMENT_ROW__TRAFFIC_DESCRIPTOR)
        + " -> "
        + referred(row, PolicyPackage.Literals.REQUIREMENT_ROW__SECURITY_LEVEL);
  }

  /** The addresses of a rule, and its map or its own row. */
  public static String rule(ConnectivityRule rule) {
    String what =
        rule.isApplication()
            ? rule.getRows().stream().map(Descriptions::row).collect(Collectors.joining(", "))
            : "map " + referred(rule, PolicyPackage.Literals.CONNECTIVITY_RULE__MAP);
    return addresses(rule.getLocal()) + " to " + addresses(rule.getRemote()) + ", " + what;
  }

  /** The name that a reference is written with, whether or not there is such an object. */
  public static String referred(EObject object, EReference reference) {
    List<INode> nodes = NodeModelUtils.findNodesForFeature(object, reference);
    return nodes.isEmpty()
        ? ""
        : Words.unescaped(NodeModelUtils.getTokenText(nodes.get(0)).strip());
  }
}
