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

  private Sources() {}
}
