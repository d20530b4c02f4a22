// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.Endpoint;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.PortScope;
import org.attls.model.policy.Ports;
import org.attls.model.policy.RequirementRow;
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

  /** The direction, the port that z/OS or the partner listens on, and the role if it is given. */
  public static String traffic(TrafficType type) {
    boolean remote = !isSpecific(type.getLocalPorts()) && isSpecific(type.getRemotePorts());
    String text =
        type.getDirection().getLiteral()
            + (remote ? " remote " : " ")
            + ports(remote ? type.getRemotePorts() : type.getLocalPorts());
    return type.getRole() == null ? text : text + " " + type.getRole();
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
    if (type.isApplicationControlled()) {
      options.add("application controlled");
    }
    if (type.isSecondaryMap()) {
      options.add("secondary map");
    }
    if (type.isSysplexSessionCaching()) {
      options.add("sysplex session caching");
    }
    if (type.getHandshakeTimeout() != null) {
      options.add("handshake timeout " + type.getHandshakeTimeout());
    }
    type.getVerbatims().forEach(block -> options.add(verbatim(block)));
    return options;
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

  /** The addresses and the map of a rule. */
  public static String rule(ConnectivityRule rule) {
    return addresses(rule.getLocal())
        + " to "
        + addresses(rule.getRemote())
        + ", map "
        + referred(rule, PolicyPackage.Literals.CONNECTIVITY_RULE__MAP);
  }

  /** The name that a reference is written with, whether or not there is such an object. */
  public static String referred(EObject object, EReference reference) {
    List<INode> nodes = NodeModelUtils.findNodesForFeature(object, reference);
    return nodes.isEmpty()
        ? ""
        : Words.unescaped(NodeModelUtils.getTokenText(nodes.get(0)).strip());
  }
}
