// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.completion;

import java.util.List;
import org.attls.model.facts.Release;

/**
 * A skeleton of an object, offered where its keyword is. Whoever fills in its placeholders has a
 * sound object.
 *
 * @param phrase the keyword that it begins with
 * @param label what it is called in the list
 * @param description what it is, in one line
 * @param body the text, with placeholders as language servers write them
 */
public record Template(String phrase, String label, String description, String body) {

  private static final String NEWEST = Release.all().getLast().name();

  private static final List<Template> ALL =
      List.of(
          new Template(
              "traffic descriptor",
              "traffic descriptor for a server",
              "A server on z/OS: partners connect to its port",
              """
              traffic descriptor ${1:NAME} "${2:What the application is}" {
                  inbound local ${3:PORT} remote ephemeral server$0
              }\
              """),
          new Template(
              "traffic descriptor",
              "traffic descriptor for a client",
              "A client on z/OS: it connects to the port of a partner",
              """
              traffic descriptor ${1:NAME} "${2:What the application is}" {
                  outbound local ephemeral remote ${3:PORT} client$0
              }\
              """),
          new Template(
              "security level",
              "security level for TLS 1.2 and 1.3",
              "TLS 1.2 and 1.3 with AES-GCM and forward secrecy",
              """
              security level ${1:NAME} "${2:What it is for}" {
                  versions TLSv1.2, TLSv1.3
                  ciphers TLS_AES_256_GCM_SHA384, TLS_AES_128_GCM_SHA256,
                      TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384, TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256$0
              }\
              """),
          new Template(
              "security level",
              "security level that extends another one",
              "Another level with some changes",
              """
              security level ${1:NAME} "${2:What it is for}" extends ${3:BASE} {
                  versions ${4:TLSv1.2}$0
              }\
              """),
          new Template(
              "traffic descriptor",
              "traffic descriptor that extends another one",
              "Another descriptor with some changes",
              """
              traffic descriptor ${1:NAME} "${2:What the application is}" extends ${3:BASE} {
                  type ${4:TYPE} local ${5:PORT}$0
              }\
              """),
          new Template(
              "requirement map",
              "requirement map with a row",
              "Which traffic gets which protection",
              """
              requirement map ${1:NAME} "${2:What it is for}" {
                  ${3:TRAFFIC} -> ${4:LEVEL}$0
              }\
              """),
          new Template(
              "address group",
              "address group with addresses",
              "Addresses, prefixes and ranges that are treated alike",
              """
              address group ${1:NAME} "${2:What it is for}" {
                  ${3:192.0.2.0/24}$0
              }\
              """),
          new Template(
              "time condition",
              "time condition for working hours",
              "When connectivity rules are in effect",
              """
              time condition ${1:NAME} "${2:What it is for}" {
                  days of week ${3:monday, tuesday, wednesday, thursday, friday}
                  time of day ${4:08:00-17:00}$0
              }\
              """),
          new Template(
              "shared rules",
              "shared rules with a rule",
              "Connectivity rules that several stacks have",
              """
              shared rules ${1:NAME} "${2:What they are for}" {
                  connectivity rule ${3:RULE} {
                      local ${4:all}
                      remote ${5:all}
                      map ${6:MAP}$0
                  }
              }\
              """),
          new Template(
              "image",
              "image with a stack and a rule",
              "A z/OS image with one TCP/IP stack and one rule",
              """
              image ${1:SYSTEM} release ${2:%s} {
                  key ring "${3:TLSRING}"
                  stack ${4:TCPIP} {
                      connectivity rule ${5:RULE} {
                          local all
                          remote all
                          map ${6:MAP}$0
                      }
                  }
              }\
              """
                  .formatted(NEWEST)),
          new Template(
              "stack",
              "stack with a rule",
              "A TCP/IP stack with one rule",
              """
              stack ${1:TCPIP} {
                  connectivity rule ${2:RULE} {
                      local all
                      remote all
                      map ${3:MAP}$0
                  }
              }\
              """),
          new Template(
              "connectivity rule",
              "connectivity rule with addresses and a map",
              "Joins addresses with a requirement map",
              """
              connectivity rule ${1:NAME} {
                  local ${2:all}
                  remote ${3:all}
                  map ${4:MAP}$0
              }\
              """),
          new Template(
              "application rule",
              "application rule with addresses and traffic",
              "Joins addresses with one traffic descriptor and one security level",
              """
              application rule ${1:NAME} {
                  local ${2:all}
                  remote ${3:all}
                  traffic ${4:TRAFFIC} -> ${5:LEVEL}$0
              }\
              """));

  /** Every template. */
  public static List<Template> all() {
    return ALL;
  }
}
