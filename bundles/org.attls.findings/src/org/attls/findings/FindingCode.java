// SPDX-License-Identifier: EPL-2.0

package org.attls.findings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The catalogue: every kind of finding there is. It is the single source for the command line, the
 * editors' markers, the language server, SARIF, quick fixes and the documentation page. A number is
 * never given to another finding, even when its finding is gone.
 */
public enum FindingCode {

  // 00xx Syntax

  /**
   * Text that does not fit the grammar. {0}: the text found, in quotes, or words such as "the end
   * of the file"; {1}: what may stand there instead, in plain words.
   */
  SYNTAX(
      1,
      Severity.ERROR,
      "{0} is not understood here; what fits is {1}.",
      "Completion at this place offers every word that fits. Nothing is generated from a file that"
          + " cannot be read completely.",
      Sources.LANGUAGE),

  /** A block without one of its braces. {0}: the block, by kind and name; {1}: the brace. */
  MISSING_BRACE(
      2,
      Severity.ERROR,
      "The block of {0} has no {1}.",
      "A block opens with { after its name and closes with } of its own. Count the braces of the"
          + " blocks inside it too.",
      Sources.LANGUAGE),

  /** A list without a comma. {0}: the element before it; {1}: the element after it. */
  MISSING_COMMA(
      3,
      Severity.ERROR,
      "A comma is missing between {0} and {1}.",
      "The elements of a list are separated by commas; none stands after the last one.",
      Sources.LANGUAGE),

  /** A word of the language where a name belongs. {0}: the word. */
  KEYWORD_AS_NAME(
      4,
      Severity.ERROR,
      "{0} is a word of the language and cannot be a name as it is; choose another name or write"
          + " ^{0}.",
      "The ^ marks a name and is not part of it, so the generated policy has the name without it.",
      Sources.LANGUAGE),

  /** A text without its quotes. {0}: the text. */
  MISSING_QUOTES(
      5,
      Severity.ERROR,
      "The text {0} needs double quotes; write \"{0}\".",
      "A text may contain blanks and any sign, so only the quotes show where it ends.",
      Sources.LANGUAGE),

  /** A code where the name of a cipher suite belongs. {0}: the code; {1}: the name. */
  CIPHER_CODE_FOR_NAME(
      6,
      Severity.ERROR,
      "{0} is the code of a cipher suite; write its name {1}.",
      "Names can be reviewed, codes have to be looked up: 0035 and 0036 differ in one digit, but"
          + " not in what they do.",
      Sources.LANGUAGE),

  /** A text whose closing quote is missing. */
  UNCLOSED_STRING(
      7,
      Severity.ERROR,
      "This text has no closing double quote.",
      "Put a double quote at the end of the text, on the line where it starts.",
      Sources.LANGUAGE),

  /** A character that no word or sign of the language starts with. {0}: the character. */
  UNEXPECTED_CHARACTER(
      8,
      Severity.ERROR,
      "The character {0} cannot stand here.",
      "Remove it, or put the text that it belongs to in double quotes. Typographic quotes and"
          + " blanks that do not break come along when text is pasted from a document.",
      Sources.LANGUAGE),

  /** A comment in the style of the flat file. */
  HASH_COMMENT(
      9,
      Severity.ERROR,
      "A comment starts with // here, not with #.",
      "The # starts a comment in the policy flat file. Here it may be part of a name, as in job"
          + " names, so a comment runs from // to the end of the line.",
      Sources.LANGUAGE),

  /** A file in another encoding. {0}: the first offending byte, such as 0xE4. */
  NOT_UTF8(
      10,
      Severity.ERROR,
      "The byte {0} is not UTF-8; save the file as UTF-8.",
      "The file was saved in another encoding, such as ISO-8859-1, or transferred from z/OS without"
          + " conversion. Guessing could change key ring names and labels unnoticed.",
      Sources.LANGUAGE),

  /** A property with two values. {0}: the property; {1}: the object, by kind and name. */
  PROPERTY_TWICE(
      11,
      Severity.ERROR,
      "{0} is given twice in {1}; keep one of them.",
      "Which of the two was meant cannot be known. In a flat file one of the values would be in"
          + " force without any message.",
      Sources.LANGUAGE),

  /** A file without any definition. */
  EMPTY_FILE(
      12,
      Severity.WARNING,
      "This file defines nothing.",
      "Add a definition, such as a traffic descriptor or an image, or delete the file.",
      Sources.LANGUAGE),

  /** A file that is not text. */
  NOT_TEXT(
      13,
      Severity.ERROR,
      "This file holds binary data, not a policy.",
      "Check the name of the file. A text file from z/OS that looks binary was transferred without"
          + " conversion from EBCDIC.",
      Sources.WORKBENCH),

  /** A closing brace that belongs to no block. */
  UNEXPECTED_BRACE(
      14,
      Severity.ERROR,
      "This } closes no block; remove it, or look above for a missing {.",
      "Count the braces: each block has one { after its head and one } at its end.",
      Sources.LANGUAGE),

  // 01xx Names and references

  /** Two objects of one name. {0}: their kind; {1}: the name; {2}: where the first one is. */
  DUPLICATE_NAME(
      100,
      Severity.ERROR,
      "The {0} {1} is already defined at {2}; give one of them another name.",
      "References could mean either of the two. Names are looked up in all files of the project.",
      Sources.LANGUAGE),

  /**
   * A reference to nothing. {0}: the kind of object; {1}: the name; {2}: a suggestion with a blank
   * before it, such as " Did you mean GOLD?", or empty.
   */
  UNRESOLVED_REFERENCE(
      101,
      Severity.ERROR,
      "There is no {0} named {1}.{2}",
      "Define it, or correct the name. Upper and lower case differ, and all files that belong"
          + " together have to be checked together.",
      Sources.LANGUAGE),

  /**
   * A reference to an object of another kind. {0}: the name; {1}: the kind it has, such as "a
   * stack"; {2}: the kind that belongs there.
   */
  WRONG_KIND_OF_REFERENCE(
      102,
      Severity.ERROR,
      "{0} is {1}, but {2} belongs here.",
      "Objects of different kinds may look alike by name. Completion at this place offers the names"
          + " that fit.",
      Sources.LANGUAGE),

  /** A name that PAGENT does not take. {0}: the name; {1}: its length in characters. */
  NAME_TOO_LONG(
      103,
      Severity.ERROR,
      "The name {0} has {1} characters; PAGENT takes at most 32.",
      "PAGENT treats a longer AT-TLS name as an error. Choose a shorter name and put the rest in"
          + " the description.",
      Sources.PAGENT_SYNTAX),

  /** A name with unusual characters. {0}: the name; {1}: the characters. */
  NAME_CHARACTERS(
      104,
      Severity.WARNING,
      "The name {0} contains {1}; use letters, digits, _ . - and ~ only.",
      "IBM does not list the characters that a name may have. These are the ones seen in policies"
          + " that work.",
      "Names in published policy files; " + Sources.WORKBENCH),

  /** A name that no system or stack can have. {0}: image or stack; {1}: the name. */
  SYSTEM_NAME(
      105,
      Severity.ERROR,
      "The {0} name {1} is not the name of a system or procedure: these have 1 to 8 characters of"
          + " A-Z, 0-9, @, # and $, and no digit first.",
      "The name of an image is that of its z/OS system, the name of a stack that of its TCP/IP"
          + " procedure. Both also become folders of the generated files.",
      Sources.LANGUAGE + "; z/OS naming conventions"),

  /** An object that nothing refers to. {0}: its kind; {1}: its name. */
  UNUSED_OBJECT(
      106,
      Severity.INFO,
      "The {0} {1} is never used.",
      "Nothing is generated for it. Delete it, or refer to it, unless other projects use it.",
      Sources.WORKBENCH),

  /** Two names that are easily taken for each other. {0}: kind; {1}: the name; {2}: the other. */
  NAMES_DIFFER_BY_CASE(
      107,
      Severity.WARNING,
      "The {0} names {1} and {2} differ only in upper and lower case; rename one of them.",
      "They are different names here and are taken to be different by PAGENT, but reports on the"
          + " console are in upper case, where they are the same.",
      "NETSTAT reports on the z/OS console; " + Sources.WORKBENCH),

  // 02xx Values

  /** A port that does not exist. {0}: who uses it, such as "Traffic type 1"; {1}: the port. */
  PORT_INVALID(
      200,
      Severity.ERROR,
      "{0} uses port {1}; ports are 1 to 65535.",
      "Use a number from 1 to 65535, or a range such as 50000-50200.",
      Sources.PORT_RANGE),

  /** A range of ports from high to low. {0}: its first port; {1}: its last port. */
  PORT_RANGE_REVERSED(
      201,
      Severity.ERROR,
      "The port range {0}-{1} runs backwards; write {1}-{0}.",
      "The lower port comes first. Check that neither number is mistyped.",
      Sources.PORT_RANGE),

  /** A text that is no address. {0}: the text. */
  ADDRESS_INVALID(
      202,
      Severity.ERROR,
      "{0} is not an IPv4 or IPv6 address.",
      "Write four numbers from 0 to 255, such as 9.42.103.11, or an IPv6 address, such as"
          + " 2001:db8::1, with /length after it for a prefix. PAGENT would take a bare number for"
          + " an address: a port typed here, such as 6793, would be installed as 0.0.26.137.",
      "TTLSRule statement; the bare number was observed in a policy that PAGENT installed"),

  /** A range of addresses from high to low. {0}: its first address; {1}: its last address. */
  ADDRESS_RANGE_REVERSED(
      203,
      Severity.ERROR,
      "The address range {0}-{1} runs backwards; write {1}-{0}.",
      "The lower address comes first. Check that neither address is mistyped.",
      Sources.IP_ADDRESS),

  /** A range from one kind of address to another. {0}: its first address; {1}: its last address. */
  ADDRESS_RANGE_MIXED(
      204,
      Severity.ERROR,
      "The address range {0}-{1} mixes IPv4 and IPv6.",
      "A range has one kind of address at both ends. Write one range for IPv4 and another for"
          + " IPv6.",
      Sources.IP_ADDRESS),

  /** A cipher suite that is not known. {0}: its name; {1}: a suggestion with a blank, or empty. */
  CIPHER_UNKNOWN(
      205,
      Severity.ERROR,
      "{0} is not a cipher suite of AT-TLS.{1}",
      "The names are those of the IANA registry, such as TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384."
          + " Completion lists the ones that System SSL has.",
      Sources.CIPHER_PARMS),

  /** A cipher suite twice in a list. {0}: its name. */
  CIPHER_TWICE(
      206,
      Severity.WARNING,
      "The cipher suite {0} is listed twice; the first one counts, this one is ignored.",
      "The order of the list is the order of preference. Remove the one in the wrong place.",
      Sources.CIPHER_PARMS),

  /**
   * A protocol version that is not known. {0}: the text; {1}: a suggestion with a blank, or empty.
   */
  VERSION_UNKNOWN(
      207,
      Severity.ERROR,
      "{0} is not a protocol version of AT-TLS.{1}",
      "The versions are SSLv2, SSLv3, TLSv1 (which is TLS 1.0), TLSv1.1, TLSv1.2 and TLSv1.3.",
      Sources.ADVANCED_PARMS),

  /** A protocol version twice in a list. {0}: the version. */
  VERSION_TWICE(
      208,
      Severity.WARNING,
      "The protocol version {0} is listed twice; remove one.",
      "A version is on or off. Perhaps another version was meant.",
      Sources.LANGUAGE),

  /** A security level without versions. {0}: the level. */
  NO_VERSION(
      209,
      Severity.ERROR,
      "Security level {0} enables no protocol version; no handshake can succeed. Add at least one,"
          + " such as TLSv1.2.",
      "PAGENT has defaults of its own, TLS 1.0 and 1.1 on and all others off. They are never relied"
          + " on: what is not listed is switched off in the generated policy.",
      Sources.ADVANCED_PARMS),

  /** A release that is not known. {0}: the text; {1}: a suggestion with a blank, or empty. */
  RELEASE_UNKNOWN(
      210,
      Severity.ERROR,
      "{0} is not a z/OS release that is known here.{1}",
      "Releases are written as IBM writes them: V1R7 to V1R13, V2R1 to V2R5, then 3.1 and 3.2.",
      Sources.WORKBENCH),

  /** An image without a release. {0}: the image. */
  RELEASE_MISSING(
      211,
      Severity.ERROR,
      "Image {0} has no z/OS release; add one, such as release V2R5.",
      "The release decides which versions, ciphers and parameters PAGENT knows.",
      Sources.LANGUAGE),

  /** A trace level out of range. {0}: the level. */
  TRACE_INVALID(
      212,
      Severity.ERROR,
      "Trace level {0} is not a number from 0 to 255.",
      "The level is a sum: 1 errors to the job log, 2 errors, 4 information, 8 events, 16 flow and"
          + " 32 data to syslogd. The default is 2.",
      "TTLSGroupAction, TTLSEnvironmentAction and TTLSConnectionAction statements"),

  /** A timeout that is no number. {0}: the text. */
  TIMEOUT_INVALID(
      213,
      Severity.ERROR,
      "Handshake timeout {0} is not a whole number of seconds.",
      "Write a number of seconds without a unit. The default is 10, and 0 means no timeout.",
      Sources.ADVANCED_PARMS),

  /** A timeout that is out of range. {0}: the number of seconds. */
  TIMEOUT_RANGE(
      214,
      Severity.WARNING,
      "Handshake timeout {0} is not in the range of 0 to 600 seconds.",
      "PAGENT may reject it. The range comes from a third party's tool, not from IBM's manual.",
      "A third party's checker that follows the z/OS 2.5 manual"),

  /** A job name that no job has. {0}: the name. */
  JOB_NAME_INVALID(
      215,
      Severity.WARNING,
      "Job name {0} can never match: a job name has 1 to 8 characters of A-Z, 0-9, @, # and $, and"
          + " * may stand at its end.",
      "A rule that never matches lets its traffic through in the clear. Use the name of the started"
          + " task or job as it shows in NETSTAT.",
      Sources.TTLS_RULE + "; z/OS naming conventions"),

  /** A user ID that no user has. {0}: the user ID. */
  USER_ID_INVALID(
      216,
      Severity.WARNING,
      "User ID {0} can never match: a user ID has 1 to 8 characters of A-Z, 0-9, @, # and $, and *"
          + " may stand at its end.",
      "A rule that never matches lets its traffic through in the clear. Use the user ID that the"
          + " application runs under.",
      Sources.TTLS_RULE + "; z/OS naming conventions"),

  /** A prefix with too many bits. {0}: the prefix as written; {1}: the prefix that it means. */
  PREFIX_HOST_BITS(
      217,
      Severity.WARNING,
      "{0} has bits set beyond its prefix length; it means {1}.",
      "Either the address or the length is mistyped, or a single address was meant. Write the"
          + " prefix that is meant.",
      Sources.IP_ADDRESS),

  /** A character that the policy file cannot hold. {0}: the character; {1}: such as U+20AC. */
  NOT_IN_IBM1047(
      218,
      Severity.ERROR,
      "The character {0} ({1}) cannot be written in IBM-1047, the code page of the policy file.",
      "Replace it. PAGENT reads the policy in IBM-1047 unless its configuration has a Codepage"
          + " statement.",
      Sources.PAGENT_SYNTAX),

  /** A group without the word group. {0}: the group. */
  ADDRESS_IS_GROUP(
      219,
      Severity.ERROR,
      "{0} is an address group, not an address; write group {0}.",
      "The word makes it visible that more than one address may be meant.",
      Sources.LANGUAGE),

  /** A key ring that cannot be. {0}: what is wrong, such as "is empty" or "has 1024 characters". */
  KEY_RING_INVALID(
      220,
      Severity.ERROR,
      "The key ring name {0}; it must have 1 to 1023 characters on one line.",
      "Write the name of a SAF key ring, with userid/ before it if it belongs to another user, or"
          + " *TOKEN*/name for a PKCS #11 token.",
      Sources.KEYRING_PARMS),

  /**
   * A text that would break a line. {0}: what it is, such as "description"; {1}: such as U+000A.
   */
  TEXT_CONTROL_CHARACTER(
      221,
      Severity.ERROR,
      "The {0} contains a line break or control character ({1}); write it on one line.",
      "The policy file is read line by line: the rest of the text would be taken for a statement.",
      Sources.PAGENT_SYNTAX),

  /** An IPv4-mapped IPv6 address. {0}: the address; {1}: the IPv4 address it stands for. */
  ADDRESS_MAPPED(
      222,
      Severity.ERROR,
      "{0} is an IPv4-mapped address; write the IPv4 address {1}.",
      "Conditions of AT-TLS hold the IPv4 address, also for connections of IPv6 sockets. IPv4-mapped"
          + " addresses are for IP filter rules.",
      Sources.PAGENT_SYNTAX),

  /** A # inside a value. {0}: what it is, such as "job name"; {1}: the value. */
  HASH_IN_VALUE(
      223,
      Severity.ERROR,
      "The {0} {1} contains #, which starts a comment in the policy file; PAGENT would read what"
          + " stands before it.",
      "Use a name without it; for jobs and users, a pattern that ends with * before the # may do.",
      Sources.PAGENT_SYNTAX),

  // 03xx Completeness

  /** A descriptor with two secondary maps. {0}: the descriptor. */
  SECONDARY_MAP_TWICE(
      300,
      Severity.ERROR,
      "Traffic descriptor {0} has the secondary map on more than one of its traffic types; keep it"
          + " on one.",
      "The secondary map belongs to the one primary connection, such as FTP's control connection."
          + " The other connections of the same process then use its policy.",
      Sources.ASSISTANT),

  /** A descriptor without traffic. {0}: the descriptor. */
  EMPTY_DESCRIPTOR(
      301,
      Severity.ERROR,
      "Traffic descriptor {0} has no traffic type, so no rule can come from it.",
      "Add at least one, such as: inbound local 2025 remote ephemeral server.",
      Sources.LANGUAGE),

  /** A map without rows. {0}: the map. */
  EMPTY_MAP(
      302,
      Severity.ERROR,
      "Requirement map {0} has no row, so no rule can come from it.",
      "Add at least one row: a traffic descriptor, ->, and a security level.",
      Sources.LANGUAGE),

  /** A group without addresses. {0}: the group. */
  EMPTY_GROUP(
      303,
      Severity.ERROR,
      "Address group {0} has no address, so no connection can match it.",
      "Add at least one address, prefix or range.",
      Sources.LANGUAGE),

  /** Rows whose key ring is nowhere. {0}: the rule; {1}: the names of their descriptors. */
  NO_KEY_RING(
      304,
      Severity.ERROR,
      "Connectivity rule {0} has no key ring for {1}; give one to the image, the"
          + " stack or the descriptor.",
      "Every environment action needs a key ring. Of several the innermost counts: the descriptor's"
          + " before the stack's before the image's.",
      Sources.ENVIRONMENT_ACTION),

  /** A rule that lacks a part. {0}: the rule; {1}: the part, such as "remote addresses". */
  RULE_INCOMPLETE(
      305,
      Severity.ERROR,
      "Connectivity rule {0} lacks {1}.",
      "A rule has the local and the remote addresses and one requirement map. Write all IPv4 or all"
          + " IPv6 where every address is meant.",
      Sources.LANGUAGE),

  /** A role that cannot be told. {0}: which traffic, such as "Traffic type 2". */
  ROLE_UNDECIDED(
      306,
      Severity.ERROR,
      "{0} runs in either direction, so its handshake role is open; add client or server.",
      "Inbound traffic is that of a server and outbound that of a client unless the text says"
          + " otherwise. Where both directions are meant it has to say so.",
      Sources.ENVIRONMENT_ACTION + "; HandshakeRole is required"),

  /** A row that repeats another. {0}: the map; {1}: the descriptor. */
  ROW_TWICE(
      307,
      Severity.WARNING,
      "Requirement map {0} has traffic descriptor {1} twice; the second row never matches.",
      "The rules of the first row come first and match the same connections. Remove the row whose"
          + " security level is not meant.",
      Sources.TTLS_RULE + "; the first match ends the search"),

  /** A stack without rules. {0}: the stack. */
  EMPTY_STACK(
      308,
      Severity.WARNING,
      "Stack {0} has no connectivity rule; all its connections run in the clear.",
      "Add a rule, or remove the stack. A connection that no rule matches runs without AT-TLS.",
      Sources.TTLS_RULE),

  /**
   * More rules than priorities. {0}: the naming mode; {1}: the stack; {2}: the priorities it needs;
   * {3}: the priorities there are.
   */
  TOO_MANY_RULES(
      309,
      Severity.ERROR,
      "Stack {1} needs {2} priorities, but {0} naming has only {3}.",
      "Every traffic type of every row of every rule needs a priority of its own. Compatible naming"
          + " counts down from 255; use stable naming, or fewer rows.",
      Sources.GENERATOR + "; " + Sources.ASSISTANT),

  /** A rule for everything. {0}: the rule; {1}: the traffic descriptor. */
  RULE_MATCHES_ALL(
      310,
      Severity.WARNING,
      "Connectivity rule {0} has no condition for traffic descriptor {1} but the direction; name an"
          + " address, port, job or user.",
      "PAGENT wants a condition besides Direction. LocalAddr All is written, but whether that is"
          + " enough is not confirmed; if it is not, no policy is installed.",
      Sources.TTLS_RULE),

  /** Endpoints of different families. {0}: the rule. */
  FAMILIES_DIFFER(
      311,
      Severity.WARNING,
      "Connectivity rule {0} can never match: one endpoint is IPv4 and the other is IPv6.",
      "A rule that never matches lets its traffic through in the clear. Give both endpoints"
          + " addresses of one family.",
      Sources.TTLS_RULE),

  // 04xx Releases

  /**
   * A version that a release surely lacks. {0}: the version; {1}: the release; {2}: the image; {3}:
   * the release that brought it.
   */
  VERSION_NOT_IN_RELEASE(
      400,
      Severity.ERROR,
      "{0} is not in z/OS {1}, the release of image {2}; {3} is the first known to have it.",
      "Remove the version from the security level, give the image a level of its own, or raise the"
          + " release of the image.",
      Sources.ADVANCED_PARMS),

  /**
   * A version that a release perhaps lacks. {0}: the version; {1}: the release; {2}: the image;
   * {3}: the first release that is known to have it.
   */
  VERSION_MAYBE_NOT_IN_RELEASE(
      401,
      Severity.WARNING,
      "{0} may not be in z/OS {1}, the release of image {2}; it is known to be in {3}.",
      "The release that brought it is not known for sure. Try the policy on a test system before it"
          + " goes live.",
      Sources.ADVANCED_PARMS),

  /**
   * A cipher suite that a release lacks. {0}: the cipher suite; {1}: the release; {2}: the image;
   * {3}: the release that brought it.
   */
  CIPHER_NOT_IN_RELEASE(
      402,
      Severity.WARNING,
      "{0} is not in z/OS {1}, the release of image {2}; {3} is the first known to have it.",
      "PAGENT may reject the whole policy for it. Remove the cipher suite, give the image a"
          + " security level of its own, or raise the release of the image.",
      "System SSL cipher suite definitions, by release"),

  // 05xx Output

  /** A line too long for a data set. {0}: the generated file; {1}: the line; {2}: its length. */
  LINE_TOO_LONG(
      500,
      Severity.WARNING,
      "Line {1} of {0} has {2} characters; keep it within 80.",
      "A policy in a data set of 80-character records would be cut there. Shorten the name or text,"
          + " or keep the policy in a z/OS UNIX file.",
      Sources.GENERATOR + "; the longest line that PAGENT takes is not known"),

  // 09xx Files

  /** A history of transfers that cannot be used. {0}: the problem, without a full stop. */
  HISTORY_INVALID(
      900,
      Severity.ERROR,
      "history.json cannot be used: {0}.",
      "The file records the transfers that are printed at the head of a policy. Restore it from"
          + " version control, or delete it to start a new history.",
      Sources.FILES),

  /** A file that cannot be read. {0}: the file; {1}: the reason, without a full stop. */
  FILE_UNREADABLE(
      901,
      Severity.ERROR,
      "{0} cannot be read: {1}.",
      "Check the name and the permissions. The findings of the other files are complete only when"
          + " every file can be read, because names are looked up in all of them.",
      Sources.FILES),

  /** No file to work on. {0}: where they were looked for. */
  NO_POLICIES(
      902,
      Severity.ERROR,
      "There are no .attls files in {0}.",
      "Name a file, or a folder that has .attls files in it or in its subfolders.",
      Sources.FILES);

  private static final String PREFIX = "ATTLS";

  private final int number;
  private final String id;
  private final Severity severity;
  private final Template template;
  private final String advice;
  private final String evidence;

  FindingCode(int number, Severity severity, String template, String advice, String evidence) {
    this.number = number;
    this.id = PREFIX.concat(Integer.toString(10_000 + number).substring(1));
    this.severity = severity;
    this.template = new Template(template);
    this.advice = advice;
    this.evidence = evidence;
  }

  /**
   * Finds a finding by its code.
   *
   * @param id a code such as {@code ATTLS0123}, in any case
   * @return the finding, or nothing if there is none of this code
   */
  public static Optional<FindingCode> find(String id) {
    for (FindingCode code : values()) {
      if (code.id.equalsIgnoreCase(id)) {
        return Optional.of(code);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the number, which never changes.
   *
   * @return a number from 1 to 9999
   */
  public int number() {
    return number;
  }

  /**
   * Returns the code that users see and search for.
   *
   * @return {@code ATTLS} and four digits
   */
  public String id() {
    return id;
  }

  /**
   * Returns the severity.
   *
   * @return the severity that findings of this code have unless a check decides otherwise
   */
  public Severity severity() {
    return severity;
  }

  /**
   * Returns the short name.
   *
   * @return the name of the constant in kebab case, such as {@code port-invalid}
   */
  public String shortName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Returns the chapter of the catalogue that this code is in.
   *
   * @return the group
   */
  public FindingGroup group() {
    return FindingGroup.of(number);
  }

  /**
   * Returns the message with its placeholders.
   *
   * @return a text with {@code {0}}, {@code {1}} and so on
   */
  public String template() {
    return template.toString();
  }

  /**
   * Returns the message as a general statement.
   *
   * @return the message with an ellipsis for what differs from case to case
   */
  public String pattern() {
    Object[] values = new Object[placeholders()];
    Arrays.fill(values, "…");
    String pattern = template.fill(values).replace("… …", "…");
    // A suggestion follows the full stop, and not always.
    return pattern.endsWith(".…") ? pattern.substring(0, pattern.length() - 1) : pattern;
  }

  /**
   * Returns how many values the message takes.
   *
   * @return the number of placeholders
   */
  public int placeholders() {
    return template.placeholders();
  }

  /**
   * Returns the message about one case.
   *
   * @param arguments the values for the placeholders, in order; long ones are cut
   * @return the message
   * @throws IllegalArgumentException if the number of arguments is not that of the placeholders
   */
  public String message(Object... arguments) {
    return template.fill(arguments);
  }

  /**
   * Returns what to do about it, or why it matters.
   *
   * @return a few sentences
   */
  public String advice() {
    return advice;
  }

  /**
   * Returns the fact behind the finding and where it is from.
   *
   * @return such as {@code TTLSRule statement}, or {@code AT-TLS Workbench} for rules of our own
   */
  public String evidence() {
    return evidence;
  }
}
