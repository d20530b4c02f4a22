// SPDX-License-Identifier: EPL-2.0

package org.attls.findings;

/** Where the facts behind the findings come from, spelled once for the whole catalogue. */
final class Sources {

  static final String WORKBENCH = "AT-TLS Workbench";
  static final String LANGUAGE = WORKBENCH + ", a rule of the .attls language";
  static final String FILES = WORKBENCH + ", its own files";
  static final String GENERATOR = WORKBENCH + ", the generator";
  static final String PAGENT_SYNTAX = "General syntax rules for Policy Agent, z/OS 3.1";
  static final String ASSISTANT =
      "IBM Configuration Assistant for z/OS Communications Server, V1R9 and V1R10";
  static final String TTLS_RULE = "TTLSRule statement, z/OS 2.1 and later";
  static final String ENVIRONMENT_ACTION = "TTLSEnvironmentAction statement, z/OS 2.1 and later";
  static final String ADVANCED_PARMS =
      "TTLSEnvironmentAdvancedParms statement, z/OS 2.1, 2.5 and 3.1";
  static final String CIPHER_PARMS = "TTLSCipherParms statement";
  static final String PARAMETERS = "AT-TLS policy statements, z/OS 2.1, 2.4, 2.5 and 3.1";
  static final String SIGNATURE_PARMS = "TTLSSignatureParms statement, z/OS 2.1 and 2.5";
  static final String KEYRING_PARMS = "TTLSKeyringParms statement, z/OS 2.4";
  static final String PORT_RANGE = "PortRange statement; a TCP port number has 16 bits";
  static final String IP_ADDRESS = "IpAddr and IpAddrSet statements";

  static final String MATCHING =
      "IP Configuration Guide, AT-TLS rules, z/OS 2.2: the order in which rules are searched";
  static final String TIME_CONDITION =
      "IpTimeCondition statement; its parameters are known from policies only";
  static final String PASEARCH = WORKBENCH + ", the policy against a pasearch -t report";
  static final String NETSTAT =
      WORKBENCH + ", the policy against a NETSTAT report; its labels are known from few reports";
  static final String PROBE = WORKBENCH + ", the policy against handshakes with a port";
  static final String CONNECTIONS = WORKBENCH + ", the form of connection profiles";
  static final String INSTALLATION = WORKBENCH + ", the installation of policies";
  static final String REFRESH =
      "Messages EZZ8771I and EZD1586I, IP Messages, z/OS 2.1; EZZ8438I by an answer of IBM";
  static final String REPORT = WORKBENCH + ", the form of reports";
  static final String INVENTORY = WORKBENCH + ", the inventory against the policy";
  static final String INVENTORY_FORM = WORKBENCH + ", the form of inventory files";

  private Sources() {}
}
