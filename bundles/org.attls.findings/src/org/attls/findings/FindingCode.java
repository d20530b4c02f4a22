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

  /** A name that two imported namespaces have. {0}: the name; {1}: what it may stand for. */
  AMBIGUOUS_NAME(
      108,
      Severity.ERROR,
      "{0} may stand for {1}; write the one that is meant with its namespace.",
      "Two of the imported namespaces have an object of this kind and name. Which one is meant must"
          + " not depend on the order of the imports.",
      Sources.LANGUAGE),

  /**
   * An import of a namespace that no file has. {0}: the namespace; {1}: a nearest one, or nothing.
   */
  UNKNOWN_NAMESPACE(
      109,
      Severity.WARNING,
      "No file of the project has the namespace {0}.{1}",
      "The import brings nothing into reach. Names that were meant to come of it are not found.",
      Sources.LANGUAGE),

  /** A file with the namespace of the library. {0}: the namespace. */
  RESERVED_NAMESPACE(
      110,
      Severity.ERROR,
      "The namespace {0} is that of the supplied library; give this file another one.",
      "An object under a name of the library could be taken for the supplied one.",
      Sources.LANGUAGE),

  /** A file with two namespaces. {0}: the one that counts. */
  SECOND_NAMESPACE(
      111,
      Severity.ERROR,
      "A file has one namespace, and the last one given is taken, which is {0}; remove this one.",
      "All objects of a file belong to one namespace. Put those of another one into a file of their"
          + " own.",
      Sources.LANGUAGE),

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
      "PAGENT has defaults of its own, TLS 1.0 and 1.1 on and all others off. They are relied on"
          + " only where the level says versions default; else what is not listed is switched off"
          + " in the generated policy.",
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

  /**
   * A key ring, database or token that cannot be. {0}: what, such as "key ring name"; {1}: what is
   * wrong, such as "is empty" or "has 1024 characters".
   */
  KEY_RING_INVALID(
      220,
      Severity.ERROR,
      "The {0} {1}; it must have 1 to 1023 characters on one line.",
      "Write the name of a SAF key ring, with userid/ before it if it belongs to another user, the"
          + " path of a key database, or the name of a PKCS #11 token.",
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
      "Conditions of AT-TLS hold the IPv4 address, also for connections of IPv6 sockets."
          + " IPv4-mapped addresses are for IP filter rules.",
      Sources.PAGENT_SYNTAX),

  /** A # inside a value. {0}: what it is, such as "job name"; {1}: the value. */
  HASH_IN_VALUE(
      223,
      Severity.ERROR,
      "The {0} {1} contains #, which starts a comment in the policy file; PAGENT would read what"
          + " stands before it.",
      "Use a name without it; for jobs and users, a pattern that ends with * before the # may do.",
      Sources.PAGENT_SYNTAX),

  /**
   * Verbatim parameters of no statement. {0}: the text; {1}: a suggestion with a blank, or empty.
   */
  VERBATIM_STATEMENT_UNKNOWN(
      224,
      Severity.ERROR,
      "{0} is not a statement of AT-TLS.{1}",
      "Verbatim parameters belong to a statement of the policy file, such as"
          + " TTLSEnvironmentAdvancedParms. Completion lists the statements that fit.",
      Sources.PARAMETERS),

  /** A statement that is made of other words. {0}: the statement; {1}: what it is made of. */
  VERBATIM_STATEMENT_OWNED(
      225,
      Severity.ERROR,
      "{0} cannot be given verbatim; it comes from {1}.",
      "Which connections a rule is for, and in which order rules are searched, is told by the words"
          + " of the language alone, so that it can be checked.",
      Sources.GENERATOR),

  /**
   * A keyword that nothing has. {0}: the keyword; {1}: the statement; {2}: a suggestion with a
   * blank, or empty.
   */
  VERBATIM_KEYWORD_UNKNOWN(
      226,
      Severity.ERROR,
      "{0} is not a parameter of {1}.{2}",
      "PAGENT may ignore what it does not know without a message, so that the default stays in"
          + " force.",
      Sources.PARAMETERS),

  /** A keyword of another statement. {0}: it; {1}: the statement; {2}: those that have it. */
  VERBATIM_KEYWORD_ELSEWHERE(
      227,
      Severity.ERROR,
      "{0} is not a parameter of {1}; it belongs to {2}.",
      "Give it in a verbatim block of the statement that has it.",
      Sources.PARAMETERS),

  /** A parameter that is made of other words. {0}: it; {1}: the statement; {2}: the words. */
  VERBATIM_KEYWORD_OWNED(
      228,
      Severity.ERROR,
      "{0} of {1} cannot be given verbatim; write {2}.",
      "The generator settles it: it names the statements, and knows what one value asks of others.",
      Sources.GENERATOR),

  /** A value that cannot be written. {0}: the parameter; {1}: why, such as "is empty". */
  VERBATIM_VALUE_UNWRITABLE(
      229,
      Severity.ERROR,
      "The value of {0} {1}; it cannot be written in one line of the policy file.",
      "The policy file is read line by line; what ends a line, starts a comment or looks like a"
          + " brace would change what the file says.",
      Sources.PAGENT_SYNTAX),

  /** A password in the text. {0}: the parameter. The message has no value. */
  VERBATIM_PASSWORD(
      230,
      Severity.WARNING,
      "{0} puts a password into the text of a policy, where every reader sees it; keep it out.",
      "Use a stash file (KeyringStashFile) or a SAF key ring instead of KeyringPw. Policy texts are"
          + " reviewed, compared and kept under version control.",
      Sources.KEYRING_PARMS + "; " + Sources.WORKBENCH),

  /** A parameter twice. {0}: it; {1}: the statement; {2}: the object, by kind and name. */
  VERBATIM_TWICE(
      231,
      Severity.ERROR,
      "{0} of {1} is given twice in {2}; keep one of them.",
      "Which of the two was meant cannot be known. In a flat file one of the values would be in"
          + " force without any message.",
      Sources.LANGUAGE),

  /** A parameter that words would give. {0}: it; {1}: its value; {2}: the words. */
  VERBATIM_HAS_WORD(
      232,
      Severity.INFO,
      "{0} {1} can be said in the words of the language: {2}.",
      "The generated policy means the same. What the language says itself is checked more closely"
          + " and is easier to review.",
      Sources.LANGUAGE),

  /** A parameter against a property. {0}: it; {1}: the property; {2}: the object. */
  VERBATIM_OVERRIDES(
      233,
      Severity.WARNING,
      "{0} overrides {1} of {2}; change the property, or write versions default.",
      "A verbatim parameter wins over what the language would write. A reader of the property is"
          + " misled.",
      Sources.LANGUAGE),

  /** A block of nothing. {0}: the statement. */
  VERBATIM_EMPTY(
      234,
      Severity.WARNING,
      "This block gives no parameter of {0}.",
      "Nothing is written for it. Add a line with a keyword and its value, or delete the block.",
      Sources.LANGUAGE),

  /** A parameter without its value. {0}: the parameter. */
  VERBATIM_VALUE_MISSING(
      235,
      Severity.ERROR,
      "{0} has no value on its line.",
      "A parameter and its value stand on one line, as in the policy file. What follows here would"
          + " be taken for the value.",
      Sources.LANGUAGE),

  /**
   * A setting where it has no meaning. {0}: the setting; {1}: the object; {2}: where it belongs.
   */
  SETTING_PLACE(
      236,
      Severity.ERROR,
      "{0} cannot stand in {1}; it belongs in {2}.",
      "Which objects can have a setting follows from the statement of the policy file that it"
          + " belongs to. Move it.",
      Sources.LANGUAGE),

  /** Too many values. {0}: the setting; {1}: the second value. */
  SETTING_VALUES(
      237,
      Severity.ERROR,
      "{0} takes one value; {1} is one too many.",
      "Put a value that has blanks or signs in double quotes.",
      Sources.LANGUAGE),

  /** A switch that is neither on nor off. {0}: the setting; {1}: its value. */
  SETTING_SWITCH(
      238,
      Severity.ERROR,
      "{0} is a switch; write on, off or nothing behind it, not {1}.",
      "A switch without a value is on. Off is written to undo what is set further outside.",
      Sources.LANGUAGE),

  /** A setting without its value. {0}: the setting; {1}: what it takes. */
  SETTING_VALUE_MISSING(
      239,
      Severity.ERROR,
      "{0} has no value; it takes {1}.",
      "Write the value behind the words, on the same line. Completion lists the words that fit.",
      Sources.LANGUAGE),

  /** A setting that another one makes count. {0}: the setting; {1}: the other; {2}: why. */
  SETTING_NEEDS(
      240,
      Severity.WARNING,
      "{0} does nothing without {1}: {2}.",
      "Give both, or remove this one. The other setting may also come from what the object extends"
          + " or from the objects that it is used with.",
      Sources.PARAMETERS),

  /** A word that begins no setting. {0}: the word; {1}: the object; {2}: a suggestion, or empty. */
  SETTING_UNKNOWN(
      241,
      Severity.ERROR,
      "{0} is not a setting of {1}.{2}",
      "Completion at this place offers the settings that fit.",
      Sources.LANGUAGE),

  /** A symbol without a value. {0}: the symbol; {1}: the stack, in words; {2}: what uses it. */
  SYMBOL_UNKNOWN(
      242,
      Severity.ERROR,
      "The symbol {0} has no value in {1}, which uses {2}.",
      "Give it one in the image or the stack: symbol NAME value. A symbol ends before the first"
          + " character that is no letter, digit or underscore; a full stop there is part of it.",
      Sources.LANGUAGE),

  /** A symbol with two values. {0}: the symbol; {1}: the image or stack. */
  SYMBOL_TWICE(
      243,
      Severity.ERROR,
      "The symbol {0} is given twice in {1}; keep one of them.",
      "Which of the two values was meant cannot be known. A stack may change a symbol of its"
          + " image.",
      Sources.LANGUAGE),

  /** A symbol that nothing uses. {0}: the symbol; {1}: the image or stack. */
  SYMBOL_UNUSED(
      244,
      Severity.INFO,
      "The symbol {0} of {1} is never used.",
      "Nothing that the image or stack uses has & and this name in it. Delete it, or use it.",
      Sources.WORKBENCH),

  /** A symbol with a name that cannot be used. {0}: the symbol. */
  SYMBOL_NAME(
      245,
      Severity.ERROR,
      "{0} cannot be the name of a symbol; use letters, digits and underscores.",
      "What stands behind & is read up to the first other character.",
      Sources.LANGUAGE),

  /**
   * A word that is no month or day. {0}: it; {1}: what it should be; {2}: a suggestion, or empty.
   */
  TIME_WORD(
      246,
      Severity.ERROR,
      "{0} is not {1}.{2}",
      "Months are january to december or jan to dec, days of the week monday to sunday or mon to"
          + " sun, days of the month 1 to 31 and last. A mask of the policy file may"
          + " stand instead, alone.",
      Sources.LANGUAGE),

  /** A time condition without a condition. {0}: it. */
  TIME_EMPTY(
      247,
      Severity.WARNING,
      "Time condition {0} says nothing, so rules with it are always in effect.",
      "Add months, days of month, days of week, a time of day or a period.",
      "IpTimeCondition statement; its defaults are known from policies only"),

  /** A value twice in a list. {0}: the value; {1}: the setting. */
  LIST_VALUE_TWICE(
      248,
      Severity.WARNING,
      "{0} stands twice in {1}; remove one.",
      "The first one counts where the order matters. Perhaps another value was meant.",
      Sources.LANGUAGE),

  /** A priority out of range. {0}: the number. */
  PRIORITY_INVALID(
      249,
      Severity.ERROR,
      "Priority {0} is not a number from 1 to 2000000000.",
      "The rule with the greater number is searched first. Without a priority the order of the text"
          + " counts.",
      Sources.TTLS_RULE),

  /** Two rules with one priority. {0}: the priority; {1}: the stack; {2}: the first rule. */
  PRIORITY_TWICE(
      250,
      Severity.WARNING,
      "Priority {0} is given twice in {1}; rule {2} has it too.",
      "Rules of one priority are searched in the order of their names, not in that of the text.",
      Sources.TTLS_RULE),

  /** A group action whose name cannot be. {0}: the name; {1}: why, such as "is empty". */
  GROUP_ACTION_NAME(
      251,
      Severity.ERROR,
      "The group action name {0} {1}.",
      "It becomes the name of a TTLSGroupAction, which has 1 to 32 characters.",
      Sources.PAGENT_SYNTAX),

  /** A key database without stash file. {0}: its path. */
  NO_STASH_FILE(
      252,
      Severity.ERROR,
      "The key database {0} has no stash file; add: stash file \"path\".",
      "AT-TLS takes a name for that of a key database only where a stash file or password is given,"
          + " else for that of a SAF key ring. Passwords are never written.",
      Sources.KEYRING_PARMS),

  /** A path that depends on the directory of the Policy Agent. {0}: what; {1}: the path. */
  KEY_PATH_RELATIVE(
      253,
      Severity.WARNING,
      "The {0} {1} does not begin with a slash.",
      "Where a relative path leads depends on the process that reads it. Write the whole path.",
      Sources.WORKBENCH),

  /** A token name that ICSF does not take. {0}: the name. */
  KEY_TOKEN_INVALID(
      254,
      Severity.WARNING,
      "The token name {0} is not one that ICSF takes: 1 to 32 characters of A-Z, 0-9, @, #, $ and"
          + " ., the first no digit and no full stop.",
      "Write the name alone; in the policy file it is *TOKEN*/name.",
      "ICSF naming of PKCS #11 tokens, as known in the field"),

  /** Client authentication that never happens. {0}: the level. */
  CLIENT_AUTH_UNUSED(
      255,
      Severity.INFO,
      "Client authentication of security level {0} has no effect: all traffic that uses it is that"
          + " of clients.",
      "Only the server of a handshake asks for the certificate of its partner.",
      Sources.ENVIRONMENT_ACTION),

  /**
   * Words and a verbatim line for one thing. {0}: the words; {1}: the parameter; {2}: the object.
   */
  WORDS_AND_VERBATIM(
      256,
      Severity.WARNING,
      "{0} and verbatim {1} of {2} set the same; the verbatim line wins. Keep one of them.",
      "A reader of the words is misled.",
      Sources.LANGUAGE),

  /** A setting behind traffic types. {0}: the first word of it; {1}: the descriptor, in words. */
  SETTING_BEHIND_TYPES(
      257,
      Severity.ERROR,
      "{0} stands behind traffic types of {1}; put it before the first one, or in braces behind"
          + " one.",
      "What is for all traffic types stands before them; what is for one stands in its braces.",
      Sources.LANGUAGE),

  /** A symbol in the value of a symbol. {0}: the symbol; {1}: its value. */
  SYMBOL_IN_SYMBOL(
      258,
      Severity.ERROR,
      "The value {1} of the symbol {0} has a symbol in it; write what it stands for.",
      "Values of symbols are taken as they are. What looks like a symbol in one would stand in the"
          + " policy file as it is written.",
      Sources.LANGUAGE),

  /** A mask of zeros. {0}: the setting. */
  TIME_NEVER(
      259,
      Severity.WARNING,
      "The mask of {0} has no 1, so the time condition never holds; name the days or months.",
      "A rule that is never in effect takes no connection: its traffic goes to a later rule, or in"
          + " the clear.",
      Sources.PARAMETERS),

  /** A setting of a row without security. {0}: the setting; {1}: the descriptor of the row. */
  ROW_IN_THE_CLEAR(
      260,
      Severity.WARNING,
      "{0} does nothing: the connections of {1} have no security here; remove it.",
      "A rule with TTLSEnabled Off has a group action only. What is about TLS has no place in it. Of"
          + " a traffic descriptor it is said only if no row that uses it has security.",
      Sources.GENERATOR),

  /**
   * A verbatim role that takes client authentication away. {0}: the parameter with its value; {1}:
   * the security level.
   */
  CLIENT_AUTH_UNDONE(
      261,
      Severity.WARNING,
      "{0} replaces ServerWithClientAuth: the client authentication of security level {1} will not"
          + " be asked for. Remove the line, or write ServerWithClientAuth.",
      "A server asks clients for certificates only in the role ServerWithClientAuth, which client"
          + " authentication writes by itself. In every other role it asks no client for one.",
      Sources.ENVIRONMENT_ACTION),

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
      "Connectivity rule {0} has no key ring for {1}; give one to the image, the stack, the rule,"
          + " the descriptor or its traffic types.",
      "Every environment action needs a key ring. Of several the innermost counts: the rule's, else"
          + " the traffic type's, the descriptor's, the stack's, the image's.",
      Sources.ENVIRONMENT_ACTION),

  /**
   * A rule that lacks a part. {0}: its kind, Connectivity or Application; {1}: the rule; {2}: the
   * part, such as "remote addresses".
   */
  RULE_INCOMPLETE(
      305,
      Severity.ERROR,
      "{0} rule {1} lacks {2}.",
      "A rule has the local and the remote addresses, and one requirement map; an application rule"
          + " has its traffic instead of the map. Write all IPv4 or all IPv6 where every address is"
          + " meant.",
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

  /**
   * A level without security that has something of a secured one. {0}: the level; {1}: what, such
   * as "versions".
   */
  NO_SECURITY_WITH(
      312,
      Severity.ERROR,
      "Security level {0} has no security, so {1} cannot stand in it.",
      "A rule without security has a TTLSGroupAction with TTLSEnabled Off and no other action."
          + " Besides a description only verbatim TTLSGroupAction and TTLSGroupAdvancedParms have"
          + " an effect.",
      Sources.TTLS_RULE),

  /**
   * A parameter in both parts of a row. {0}: the parameter; {1}: the statement; {2}: the security
   * level; {3}: the traffic descriptor.
   */
  VERBATIM_IN_BOTH(
      313,
      Severity.ERROR,
      "{0} of {1} is given by security level {2} and by traffic descriptor {3}; keep one of them.",
      "Their row makes one rule of both, where the parameter can stand only once.",
      Sources.LANGUAGE),

  /** Versions that are listed and left to z/OS. {0}: the security level. */
  VERSIONS_AND_DEFAULT(
      314,
      Severity.ERROR,
      "Security level {0} lists versions and leaves them to z/OS as well; keep one of the two.",
      "versions default writes no switch at all, so a list beside it would have no effect. Single"
          + " switches are written with verbatim TTLSConnectionAdvancedParms.",
      Sources.LANGUAGE),

  /** An object that extends itself. {0}: it, by kind and name; {1}: the way round, or empty. */
  EXTENDS_ITSELF(
      315,
      Severity.ERROR,
      "{0} extends itself{1}.",
      "What extends another object has all that the other has. It must end somewhere.",
      Sources.LANGUAGE),

  /** A traffic type to leave out that is not there. {0}: its name; {1}: the base. */
  WITHOUT_UNKNOWN(
      316,
      Severity.ERROR,
      "{1} has no traffic type {0} that could be left out.",
      "Only traffic types with a name can be left out or changed: type NAME inbound ...",
      Sources.LANGUAGE),

  /** A traffic type to change that is not there. {0}: its name; {1}: the base, in words. */
  TYPE_UNKNOWN(
      317,
      Severity.ERROR,
      "Traffic type {0} has no direction, and {1} has no traffic type of this name to change.",
      "Write inbound, outbound or either behind the name of a new traffic type.",
      Sources.LANGUAGE),

  /** Two traffic types of one name. {0}: the name; {1}: the descriptor. */
  TYPE_TWICE(
      318,
      Severity.ERROR,
      "Traffic type {0} is there twice in traffic descriptor {1}; give one of them another name.",
      "The name tells which traffic type of an extended descriptor is changed.",
      Sources.LANGUAGE),

  /** An object that changes nothing of what it extends. {0}: it; {1}: the base. */
  EXTENDS_UNCHANGED(
      319,
      Severity.INFO,
      "{0} changes nothing of {1}.",
      "Use the one that it extends, or say what is different.",
      Sources.LANGUAGE),

  /** A rule with what belongs to the other kind of rule. {0}: the rule; {1}: what; {2}: advice. */
  RULE_KIND(
      320,
      Severity.ERROR,
      "{0} cannot have {1}; {2}.",
      "A connectivity rule takes its rows from a requirement map; an application rule has one row"
          + " of its own and no map.",
      Sources.LANGUAGE),

  /** Settings for a row that is not there. {0}: the descriptor; {1}: the rule. */
  ROW_UNKNOWN(
      321,
      Severity.ERROR,
      "{1} has no row of traffic descriptor {0}.",
      "A row block changes something for a row of the rule's map. Name a descriptor that stands in"
          + " the map.",
      Sources.LANGUAGE),

  /** Two blocks for one row. {0}: the descriptor; {1}: the rule. */
  ROW_SETTINGS_TWICE(
      322,
      Severity.ERROR,
      "{1} has two blocks for the row of traffic descriptor {0}; join them.",
      "Which of the two was meant cannot be known.",
      Sources.LANGUAGE),

  /** Shared rules twice in a stack. {0}: the rules; {1}: the stack. */
  SHARED_RULES_TWICE(
      323,
      Severity.ERROR,
      "Shared rules {0} stand in {1} twice; the second ones never match.",
      "The first rule that matches a connection decides. Remove one of the two lines.",
      Sources.TTLS_RULE),

  /** A rule that has the name of another one. {0}: the rule; {1}: the shared rules; {2}: stack. */
  SHARED_RULE_NAME(
      324,
      Severity.ERROR,
      "Rule {0} of shared rules {1} has the name of another rule of {2}.",
      "Every rule of a stack has a name of its own. Rename one of the two.",
      Sources.LANGUAGE),

  /** An address group that is in itself. {0}: it; {1}: the way round, or empty. */
  GROUP_IN_ITSELF(
      325,
      Severity.ERROR,
      "Address group {0} is in itself{1}.",
      "A group has the addresses of the groups in it. It must end somewhere.",
      Sources.LANGUAGE),

  /** Shared rules without a rule. {0}: their name. */
  EMPTY_SHARED_RULES(
      326,
      Severity.WARNING,
      "Shared rules {0} have no connectivity rule.",
      "Add a rule, or remove the object and the lines that use it.",
      Sources.LANGUAGE),

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

  /**
   * A parameter that a release surely lacks. {0}: the parameter, perhaps with a value; {1}: the
   * release; {2}: the image; {3}: the release that brought it.
   */
  PARAMETER_NOT_IN_RELEASE(
      403,
      Severity.ERROR,
      "{0} is not in z/OS {1}, the release of image {2}; {3} is the first known to have it.",
      "Remove the parameter, give the image objects of its own, or raise the release of the image.",
      Sources.PARAMETERS),

  /**
   * A parameter that a release perhaps lacks. {0}: the parameter, perhaps with a value; {1}: the
   * release; {2}: the image; {3}: the first release that is known to have it.
   */
  PARAMETER_MAYBE_NOT_IN_RELEASE(
      404,
      Severity.WARNING,
      "{0} may not be in z/OS {1}, the release of image {2}; it is known to be in {3}.",
      "The release that brought it is not known for sure. Try the policy on a test system before it"
          + " goes live.",
      Sources.PARAMETERS),

  // 05xx Output

  /** A line too long for a data set. {0}: the generated file; {1}: the line; {2}: its length. */
  LINE_TOO_LONG(
      500,
      Severity.WARNING,
      "Line {1} of {0} has {2} characters; keep it within 80.",
      "A policy in a data set of 80-character records would be cut there. Shorten the name or text,"
          + " or keep the policy in a z/OS UNIX file.",
      Sources.GENERATOR + "; the longest line that PAGENT takes is not known"),

  /**
   * An explicit priority against the order of the text. {0}: the rule that stands first; {1}: its
   * priority; {2}: the rule that stands after it; {3}: the priority of that one.
   */
  PRIORITY_AGAINST_ORDER(
      501,
      Severity.WARNING,
      "Rule {0} stands before rule {2}, but its priority {1} is not higher than {3}, and both may"
          + " take the same connections; change one of the priorities or the order of the rules.",
      "A stack searches the rule with the highest priority first, and among equals goes by the"
          + " name. Rules that have no priority of their own follow the order of the text.",
      Sources.GENERATOR),

  /** No priority is left. {0}: the TTLSRule; {1}: the stack. */
  PRIORITY_TOO_LOW(
      502,
      Severity.ERROR,
      "No priority of 1 or more is left for rule {0} of stack {1}, since it must stay below rules"
          + " that have explicit priorities; give these higher ones.",
      "Rules that share the lowest priority are searched by their names, whatever the order of the"
          + " text: a rule without security could go before one with it.",
      Sources.GENERATOR),

  // 06xx Flat file

  /** Line numbers of an editor in the text. */
  SEQUENCE_NUMBERS(
      601,
      Severity.WARNING,
      "Columns 73 to 80 have sequence numbers; switch numbering off and remove them.",
      "In the editor of ISPF: UNNUM, then NUMBER OFF. The Policy Agent takes them for text behind"
          + " the value; behind a brace it may not read them at all. They are left out here.",
      "Policy Agent samples of vendors: line numbering must be off; its effect on a brace line is"
          + " not confirmed"),

  /** A brace that shares its line. */
  BRACE_ON_LINE(
      602,
      Severity.WARNING,
      "A brace shares this line with other text; give each brace a line of its own.",
      "Every diagram of the manual has braces and parameters on separate lines. Formatting puts"
          + " them there.",
      Sources.PAGENT_SYNTAX),

  /** A statement whose block does not begin. {0}: the statement. */
  MISSING_OPENING_BRACE(
      603,
      Severity.ERROR,
      "{0} is not followed by an opening brace.",
      "A statement is its keyword and name, then a line with {, its parameters, and a line with }."
          + " To use one that is defined elsewhere, write its keyword with Ref.",
      Sources.PAGENT_SYNTAX),

  /** A brace that belongs to no statement. {0}: the brace. */
  STRAY_BRACE(
      604,
      Severity.ERROR,
      "This {0} belongs to no statement.",
      "Either it is one too many, or the line before it lost the keyword of its statement.",
      Sources.PAGENT_SYNTAX),

  /** A statement whose block does not end. {0}: the statement. */
  MISSING_CLOSING_BRACE(
      605,
      Severity.ERROR,
      "{0} has no closing brace.",
      "Put a line with } behind its last parameter. What follows was read as if it stood there.",
      Sources.PAGENT_SYNTAX),

  /**
   * A block with a keyword that no statement has. {0}: the keyword; {1}: a suggestion, or empty.
   */
  UNKNOWN_STATEMENT(
      606,
      Severity.ERROR,
      "{0} is no statement of a policy file.{1}",
      "What stands in it is checked only where it is clear which statement was meant. References to"
          + " it find nothing.",
      Sources.PARAMETERS),

  /**
   * A line whose keyword its statement does not have. {0}: the keyword; {1}: the statement; {2}: a
   * suggestion or hint with a blank before it.
   */
  UNKNOWN_KEYWORD(
      607,
      Severity.ERROR,
      "{1} has no parameter {0}.{2}",
      "The Policy Agent is designed to ignore what it does not know, so a misspelled line may be"
          + " dropped without a word and leaves the default in force. It is a warning where"
          + " the parameters of the statement are not known from IBM's documentation.",
      "IP Configuration Guide, verification of AT-TLS policy, z/OS 2.2"),

  /**
   * A keyword of another statement. {0}: the keyword; {1}: the statement that it stands in; {2}:
   * the statements that it belongs in.
   */
  KEYWORD_ELSEWHERE(
      608,
      Severity.ERROR,
      "{0} is no parameter of {1}; it belongs in {2}.",
      "The Policy Agent may ignore a line in the wrong statement without a word.",
      Sources.PARAMETERS),

  /**
   * A statement in one that cannot hold it. {0}: the statement; {1}: the one that it stands in;
   * {2}: where it can stand.
   */
  STATEMENT_ELSEWHERE(
      609,
      Severity.ERROR,
      "{0} cannot stand in {1}; it stands {2}.",
      "Define it as a statement of its own and name it with the parameter that ends in Ref. If it"
          + " does stand alone, the statement before it lacks its closing brace.",
      Sources.PARAMETERS),

  /** A line between the statements. {0}: its first word; {1}: where it belongs, or empty. */
  TEXT_OUTSIDE(
      610,
      Severity.ERROR,
      "{0} stands outside of every statement.{1}",
      "Remove the line, or put # before it to make it a comment. If it belongs to the statement"
          + " above, a closing brace is too early.",
      Sources.PAGENT_SYNTAX),

  /** A statement of its own without a name. {0}: its keyword. */
  NAME_MISSING(
      611,
      Severity.ERROR,
      "This {0} has no name; write one behind the keyword.",
      "Only a statement that stands in another one may go without a name.",
      Sources.PARAMETERS),

  /** A name that is too long. {0}: the keyword; {1}: the number of characters. */
  STATEMENT_NAME_TOO_LONG(
      612,
      Severity.ERROR,
      "The name of this {0} has {1} characters; at most 32 are allowed.",
      "PAGENT does not cut a name that is too long, it rejects it. Change the references too.",
      Sources.PAGENT_SYNTAX),

  /** Text behind a name. {0}: the keyword; {1}: the name; {2}: the text. */
  NAME_REST_IGNORED(
      613,
      Severity.WARNING,
      "The name of this {0} is {1}; PAGENT ignores what follows it: {2}.",
      "A name has no blanks. Put # before a remark to make it a comment.",
      Sources.PAGENT_SYNTAX),

  /** A parameter that must be there. {0}: the statement; {1}: the parameter, or several. */
  PARAMETER_MISSING(
      614,
      Severity.ERROR,
      "{0} lacks {1}.",
      "Without it the statement is not complete.",
      Sources.PARAMETERS),

  /**
   * A rule without what its group action asks for. {0}: the rule; {1}: the parameter; {2}: the
   * group action.
   */
  ENABLED_RULE_INCOMPLETE(
      615,
      Severity.ERROR,
      "{0} lacks {1}, which it needs because {2} has TTLSEnabled On.",
      "The environment action says which key ring and which role in the handshake to take.",
      Sources.TTLS_RULE),

  /** A rule that could be for any connection. {0}: the rule. */
  NO_CONDITION(
      616,
      Severity.ERROR,
      "{0} has no condition beside its direction; name an address, a port, a job or a user.",
      "At least one of local and remote address, local and remote port, Jobname and Userid must be"
          + " there.",
      Sources.TTLS_RULE),

  /** A rule whose only conditions are all addresses. {0}: the rule. */
  ONLY_ALL_ADDRESSES(
      617,
      Severity.WARNING,
      "{0} has no condition but All addresses, so it takes every connection of its direction.",
      "Whether All counts as the condition that a rule must have is not confirmed. Name ports, a"
          + " job or a user.",
      Sources.TTLS_RULE),

  /**
   * A reference to nothing. {0}: the kind of statement; {1}: the name; {2}: a hint with a blank
   * before it, or empty.
   */
  TARGET_MISSING(
      618,
      Severity.ERROR,
      "There is no {0} named {1}.{2}",
      "Define it in this file, or in the file that CommonTTLSConfig names, which is read before"
          + " it.",
      Sources.PARAMETERS),

  /**
   * A reference to another kind of statement. {0}: the name; {1}: what it is, with its article;
   * {2}: what is needed, with its article; {3}: which parameter takes it, with a blank before it,
   * or empty.
   */
  TARGET_OF_OTHER_KIND(
      619,
      Severity.ERROR,
      "{0} is {1}, not {2}.{3}",
      "Each keyword that ends in Ref names statements of one kind.",
      Sources.PARAMETERS),

  /** A reference in other case. {0}: the name; {1}: the kind of statement; {2}: its name. */
  TARGET_IN_OTHER_CASE(
      620,
      Severity.WARNING,
      "There is no {1} named {0}, only {2}; write the name as it is defined.",
      "Whether PAGENT tells upper from lower case in names is not confirmed.",
      Sources.PAGENT_SYNTAX),

  /** Two definitions that differ. {0}: the statement; {1}: the line of the first. */
  DEFINED_TWICE(
      621,
      Severity.ERROR,
      "{0} is defined at line {1} already, with other contents; rename or remove one.",
      "Which of two statements of one name PAGENT takes is not documented.",
      Sources.PAGENT_SYNTAX),

  /** Two definitions that say the same. {0}: the statement; {1}: the line of the first. */
  DEFINED_TWICE_ALIKE(
      622,
      Severity.WARNING,
      "{0} is defined at line {1} already, with the same contents; remove one.",
      "What PAGENT does with two statements of one name is not documented.",
      Sources.PAGENT_SYNTAX),

  /** Two names that differ in case only. {0}: the statement; {1}: the other name; {2}: its line. */
  NAMES_DIFFER_IN_CASE(
      623,
      Severity.WARNING,
      "{0} and {1} at line {2} differ only in upper and lower case; rename one.",
      "Whether PAGENT tells upper from lower case in names is not confirmed.",
      Sources.PAGENT_SYNTAX),

  /**
   * Two parameters of which only one may be there. {0}: the later; {1}: the earlier; {2}: its line.
   */
  EXCLUSIVE_PARAMETERS(
      624,
      Severity.ERROR,
      "{0} excludes {1} at line {2}; keep one of them.",
      "A statement in place and a reference to one are alternatives, and so are the forms of an"
          + " address or of ports.",
      Sources.PARAMETERS),

  /** A parameter with two values. {0}: the parameter; {1}: the line of the first. */
  REPEATED_PARAMETER(
      625,
      Severity.WARNING,
      "{0} stands at line {1} already and takes one value; keep one of the two.",
      "Most likely the last one counts; that is not confirmed.",
      Sources.PAGENT_SYNTAX),

  /** A parameter that is there twice. {0}: the parameter; {1}: the line of the first. */
  REPEATED_ALIKE(
      626,
      Severity.INFO,
      "{0} stands at line {1} already, with the same value.",
      "Remove one.",
      Sources.PAGENT_SYNTAX),

  /** Two ports in one range. {0}: the line of the first. */
  PORT_REPEATED(
      627,
      Severity.ERROR,
      "A PortRange takes one Port, and line {0} has it; put each port into a PortRange of a"
          + " PortGroup.",
      "A PortGroup holds any number of PortRange statements; the rule names it with"
          + " LocalPortGroupRef or RemotePortGroupRef.",
      "APAR PI40723"),

  /** A cipher suite that is listed already. {0}: the suite; {1}: the line of the first. */
  SUITE_REPEATED(
      628,
      Severity.INFO,
      "{0} is in the list already, at line {1}; the first one counts.",
      "Remove it here.",
      Sources.CIPHER_PARMS),

  /**
   * A parameter that needs another. {0}: the parameter; {1}: the other one; {2}: why, without a
   * full stop.
   */
  DEPENDENCY(
      629,
      Severity.WARNING,
      "{0} needs {1}. {2}.",
      "Add what it depends on, or remove it.",
      Sources.PARAMETERS),

  /** Something that the release lacks. {0}: what; {1}: the release; {2}: since when, a clause. */
  NEWER_THAN_RELEASE(
      630,
      Severity.ERROR,
      "z/OS {1} does not know {0}; {2}. Remove it for this release.",
      "It is an error where the manual gives the release, else a warning.",
      Sources.PARAMETERS),

  /**
   * TLS 1.3 without its suites. {0}: why, a clause; {1}: for which rule with a blank before it, or
   * empty.
   */
  TLS13_WITHOUT_SUITE(
      631,
      Severity.WARNING,
      "TLS 1.3 is on, but {0}; System SSL will not negotiate it{1}.",
      "Add at least one of the suites 1301, 1302 and 1303 to the cipher list that is in force, or"
          + " switch TLSv1.3 off. The default list of System SSL has none of them.",
      "System SSL, enabling TLS V1.3, z/OS 2.4 and 2.5"),

  /** Suites that no version uses. {0}: the suites; {1}: the version that they need. */
  SUITE_WITHOUT_PROTOCOL(
      632,
      Severity.WARNING,
      "{0} cannot be used: that takes {1}, which is off wherever this list is in force.",
      "Switch the version on, or take the suites out of the list.",
      Sources.CIPHER_PARMS),

  /** Old versions that are not switched. {0}: the action; {1}: the versions. */
  PROTOCOL_DEFAULT(
      633,
      Severity.WARNING,
      "{0} does not say whether {1} is on; write it, On is the default in most cases.",
      "The default depends on a condition that is not known here. TLS 1.0 and 1.1 are deprecated by"
          + " RFC 8996; switch them off unless a partner has nothing newer.",
      Sources.ADVANCED_PARMS),

  /** A broken version. {0}: the version. */
  PROTOCOL_BROKEN(
      634,
      Severity.WARNING,
      "{0} is broken and on; switch it off.",
      "SSL version 2 is withdrawn by RFC 6176, SSL version 3 by RFC 7568.",
      "RFC 6176 and RFC 7568"),

  /** A suite that should not be used. {0}: the suite; {1}: why. */
  SUITE_WEAK(
      635,
      Severity.WARNING,
      "{0} is weak: {1}.",
      "Take suites with forward secrecy and GCM or ChaCha20, unless a partner has none of them.",
      "The workbench's own rating of suites"),

  /** No list of suites on an old release. {0}: the action; {1}: the release. */
  NO_CIPHER_LIST(
      636,
      Severity.WARNING,
      "{0} has no cipher list, and the default of z/OS {1} has NULL and EXPORT suites.",
      "Name a TTLSCipherParms. The default list without them came with z/OS V2R4.",
      "System SSL, default cipher suites, z/OS 2.1"),

  /** Traces of what is encrypted. */
  CLEAR_TEXT_TRACE(
      637,
      Severity.WARNING,
      "With CtraceClearText On, component traces show the data of the connection in the clear.",
      "Switch it off once the problem is found.",
      "TTLSGroupAction statement, z/OS 2.1 and 3.1"),

  /** A password that everybody can read. {0}: the parameter. */
  CLEAR_TEXT_PASSWORD(
      638,
      Severity.WARNING,
      "{0} puts a password into the file, where everybody reads it who may read the file.",
      "For a key database take KeyringStashFile, or a SAF key ring, which needs no password.",
      Sources.KEYRING_PARMS),

  /** A client that does not look at names. {0}: the action. */
  HOST_NOT_CHECKED(
      639,
      Severity.INFO,
      "{0} accepts any server whose certificate chains to the key ring; HostReferenceIdDNS makes it"
          + " check the name.",
      "z/OS V2R5 has HostReferenceIdDNS with APARs PH49284 and OA63164.",
      "New function APAR PH49284"),

  /** A definition that nothing names. {0}: the statement. */
  DEFINITION_UNUSED(
      640,
      Severity.INFO,
      "{0} is never referred to.",
      "Remove it, or name it where it should hold.",
      Sources.PARAMETERS),

  /** A gap of a template. {0}: the text. */
  PLACEHOLDER(
      641,
      Severity.ERROR,
      "{0} is a placeholder of a template; write the value that your site needs.",
      "Templates mark what is to be filled in with angle or square brackets, double braces,"
          + " question marks or quotes.",
      Sources.PAGENT_SYNTAX),

  /** A number sign that may begin a comment. {0}: the keyword of the line. */
  HASH_IN_WORD(
      642,
      Severity.INFO,
      "The # inside the value of {0} is taken for part of it; PAGENT might begin a comment there.",
      "The manual lets a comment begin with # and does not say whether a blank has to stand before"
          + " it. Real files have # in names.",
      Sources.PAGENT_SYNTAX),

  /** A character that the code page lacks. {0}: the character; {1}: where and how often. */
  NOT_IN_CODE_PAGE(
      643,
      Severity.WARNING,
      "IBM-1047 has no {0}; {1}.",
      "Policy files are in IBM-1047 unless the Codepage statement of the main configuration file"
          + " says otherwise.",
      Sources.PAGENT_SYNTAX),

  /** A character that nobody sees. {0}: the code of the character; {1}: how often. */
  CONTROL_CHARACTER(
      644,
      Severity.WARNING,
      "The control character {0} stands here; {1}.",
      "It is taken for a blank here. What PAGENT does with it is not known, so remove it.",
      Sources.PAGENT_SYNTAX),

  /**
   * A label that looks like one with a remark. {0}: the parameter; {1}: the text behind the gap.
   */
  VALUE_WITH_GAP(
      645,
      Severity.WARNING,
      "All up to the end of the line is the value of {0}, so this belongs to it: {1}.",
      "Put # before a remark to make it a comment.",
      Sources.PAGENT_SYNTAX),

  /** A flat file with comments at most. */
  FLAT_FILE_EMPTY(
      646,
      Severity.WARNING,
      "This file has no statement, so every connection stays in the clear.",
      "A policy without rules installs, and message EZZ4249I tells of it. Add a TTLSRule, or remove"
          + " the file from the configuration.",
      "Message EZZ4249I, z/OS 2.1; TTLSRule statement: no match, no AT-TLS"),

  /** A statement that a later one makes void. {0}: the statement; {1}: the line of the last. */
  STATEMENT_OVERRIDDEN(
      647,
      Severity.WARNING,
      "{0} stands again at line {1}, and only the last one counts; remove this one.",
      "Each of them replaces the one before it.",
      "TTLSConfig statement, z/OS 2.5"),

  /** A parameter without a value. {0}: the parameter; {1}: what it takes. */
  VALUE_MISSING(
      650,
      Severity.ERROR,
      "{0} has no value; it takes {1}.",
      "A keyword without its value sets nothing.",
      Sources.PAGENT_SYNTAX),

  /**
   * A word that is none of those that fit. {0}: the word; {1}: the parameter; {2}: the words that
   * fit; {3}: a suggestion with a blank before it, or empty.
   */
  VALUE_NOT_AN_OPTION(
      651,
      Severity.ERROR,
      "{0} is not a value of {1}; write {2}.{3}",
      "Upper and lower case do not matter. Completion lists the values.",
      Sources.PARAMETERS),

  /** Text where a number belongs. {0}: the text; {1}: the parameter; {2}: what it takes. */
  VALUE_NOT_A_NUMBER(
      652,
      Severity.ERROR,
      "{0} is not a whole number; {1} takes {2}.",
      "Write decimal digits only, without sign, unit or separators.",
      Sources.PARAMETERS),

  /**
   * A number that is too small or too large. {0}: the number; {1}: the parameter; {2}: what it
   * takes.
   */
  VALUE_OUT_OF_RANGE(
      653,
      Severity.ERROR,
      "{0} is out of range; {1} takes {2}.",
      "Write a number of the range, or leave the parameter out, which takes the default. It is an"
          + " error where the manual gives the range, else a warning.",
      Sources.PARAMETERS),

  /**
   * A value with too many characters. {0}: the parameter; {1}: how many it has; {2}: how many are
   * allowed.
   */
  VALUE_TOO_LONG(
      654,
      Severity.ERROR,
      "The value of {0} has {1} characters; at most {2} are allowed.",
      "A name that is too long is an error for PAGENT, it does not cut it.",
      Sources.PAGENT_SYNTAX),

  /** A value in quotes. {0}: the parameter. */
  VALUE_QUOTED(
      655,
      Severity.WARNING,
      "The value of {0} is in quotes, which become part of it; write it without.",
      "No statement of an AT-TLS policy takes quotes; a label with blanks is written"
          + " without them too.",
      Sources.PAGENT_SYNTAX),

  /** Text behind a complete value. {0}: the parameter; {1}: the text. */
  VALUE_REST_IGNORED(
      656,
      Severity.WARNING,
      "{0} takes one value; PAGENT ignores what follows it: {1}.",
      "Remove it, or put # before it to make it a comment.",
      Sources.PAGENT_SYNTAX),

  /**
   * A character that a name should not have. {0}: the name; {1}: the character; {2}: the parameter.
   */
  VALUE_CHARACTER(
      657,
      Severity.WARNING,
      "{0} has the character {1} in the value of {2}, where it has a meaning of its own"
          + " or cannot be read; take it out.",
      "Safe in names are letters, digits, the underscore, full stop, tilde and hyphen."
          + " The complete set is not documented.",
      Sources.PAGENT_SYNTAX),

  /**
   * A job name or user ID that none can have. {0}: the text; {1}: the parameter; {2}: the greatest
   * length.
   */
  PATTERN_INVALID(
      658,
      Severity.WARNING,
      "{0} does not look like a value of {1}; write 1 to {2} of the characters A-Z, 0-9, @, # and"
          + " $, or fewer and an asterisk at the end for any rest.",
      "A job name or user ID of z/OS has no other characters, so such a rule most likely matches"
          + " nothing.",
      Sources.TTLS_RULE),

  /**
   * A regular expression for a job name or user ID. {0}: the text; {1}: the parameter; {2}: the
   * same with an asterisk.
   */
  PATTERN_IS_REGEX(
      659,
      Severity.WARNING,
      "{0} looks like a regular expression, which {1} does not take; write {2}.",
      "An asterisk at the end already stands for any rest; the full stop before it would"
          + " have to be in the name, and no name has one.",
      Sources.TTLS_RULE),

  /** A percent sign in a job name or user ID. {0}: the parameter; {1}: the text. */
  PATTERN_PERCENT(
      660,
      Severity.INFO,
      "Whether % stands for one character in {0} is not documented; make sure that {1}"
          + " matches what it should.",
      "An asterisk at the end is known to work.",
      Sources.TTLS_RULE),

  /**
   * Text where an address belongs. {0}: the text; {1}: the parameter; {2}: what it takes; {3}: a
   * hint with a blank before it, or empty.
   */
  IP_ADDRESS_INVALID(
      661,
      Severity.ERROR,
      "{0} is not an IP address; {1} takes {2}.{3}",
      "IPv4 addresses are four numbers with full stops between them. Host names are not looked up.",
      Sources.IP_ADDRESS),

  /**
   * A bare number where an address belongs. {0}: the number; {1}: the address; {2}: the parameter.
   */
  ADDRESS_BARE_NUMBER(
      662,
      Severity.ERROR,
      "{0} is a number, and PAGENT takes it for the address {1}; write the address that"
          + " {2} should have.",
      "PAGENT does not complain of it. If it is a port, it belongs in LocalPortRange or"
          + " RemotePortRange.",
      Sources.IP_ADDRESS),

  /**
   * An address in a form that does not fit. {0}: the text; {1}: its form, such as "a range"; {2}:
   * the parameter; {3}: what it takes.
   */
  ADDRESS_FORM(
      663,
      Severity.ERROR,
      "{0} is {1}; {2} takes {3}.",
      "The statements IpAddr, IpAddrSet and IpAddrGroup together can name any set of addresses.",
      Sources.IP_ADDRESS),

  /** A range of addresses with a colon or blanks. {0}: the range with a hyphen. */
  ADDRESS_RANGE_DELIMITER(
      664,
      Severity.ERROR,
      "Only a hyphen without blanks may stand between the addresses of a range; write {0}.",
      "A colon or a blank is allowed in a range of ports, not in one of addresses.",
      Sources.PAGENT_SYNTAX),

  /**
   * A range that ends before it begins. {0}: the range; {1}: the parameter; {2}: the range the
   * right way round.
   */
  VALUE_RANGE_REVERSED(
      665,
      Severity.WARNING,
      "The range {0} in {1} runs backwards; write {2}.",
      "No connection is known to match such a range.",
      Sources.PAGENT_SYNTAX),

  /**
   * Text where ports belong, or a port that is too large. {0}: the text; {1}: the parameter; {2}:
   * what it takes.
   */
  PORTS_INVALID(
      666,
      Severity.ERROR,
      "{0} is not a port or a range of ports; {1} takes {2}.",
      "The two ports of a range have a hyphen, a colon or a blank between them.",
      Sources.PORT_RANGE),

  /**
   * A word for all ports. {0}: the word; {1}: the parameter; {2}: the least port; {3}: the greatest
   * port.
   */
  PORTS_ALL(
      667,
      Severity.ERROR,
      "{0} is not a port; leave {1} out to match all ports, or write {2}-{3}.",
      "Addresses have the word All, ports have none. Reports show 0 where a rule has no ports.",
      Sources.TTLS_RULE),

  /** Several ports in one value. {0}: the parameter. */
  PORTS_LIST(
      668,
      Severity.ERROR,
      "{0} takes one port or one range; for several, name a PortGroup with a PortRange for each.",
      "A PortRange holds exactly one Port. A PortGroup holds any number of PortRange statements.",
      Sources.PORT_RANGE),

  /** A range of ports with a mixture between its ports. {0}: the range with a hyphen. */
  PORTS_DELIMITER(
      669,
      Severity.ERROR,
      "A range of ports has one hyphen, colon or blank between its ports, and does not"
          + " mix them; write {0}.",
      "Ranges may be written with any of the three, but only with one.",
      Sources.PAGENT_SYNTAX),

  /**
   * A constant that no cipher suite has. {0}: the constant; {1}: a suggestion with a blank before
   * it, or empty.
   */
  CIPHER_CONSTANT_UNKNOWN(
      670,
      Severity.WARNING,
      "{0} is not a cipher suite that is known here.{1}",
      "Constants are the names of the IANA registry, such as"
          + " TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384. One constant stands on a line.",
      Sources.CIPHER_PARMS),

  /** A code that no cipher suite has. {0}: the code; {1}: the parameter; {2}: what it takes. */
  CIPHER_CODE_UNKNOWN(
      671,
      Severity.WARNING,
      "{0} is not the code of a cipher suite that is known here; {1} takes {2}.",
      "The keyword reference lists the codes.",
      Sources.CIPHER_PARMS),

  /**
   * A string of codes whose last one is too short. {0}: the parameter; {1}: the characters of a
   * code; {2}: the string; {3}: its length.
   */
  CODES_INCOMPLETE(
      672,
      Severity.ERROR,
      "{0} takes codes of {1} characters each, and {2} has {3}, so the last one is cut short.",
      "Count the digits: one that is missing shifts all that follow.",
      Sources.CIPHER_PARMS),

  /**
   * A code of four characters where two belong. {0}: the code; {1}: the parameter; {2}: the codes
   * to move; {3}: what else may be written.
   */
  CIPHER_FOUR_CHARACTERS(
      673,
      Severity.ERROR,
      "{0} is a code of four characters, and {1} takes only those of two; write {2} in"
          + " V3CipherSuites4Char, or {3}.",
      "Both parameters feed one list, in the order of the lines.",
      Sources.CIPHER_PARMS),

  /**
   * Codes or constants with commas between them. {0}: the parameter; {1}: what to write instead.
   */
  CODES_SEPARATED(
      674,
      Severity.ERROR,
      "Nothing may stand between the codes of {0}; write {1}.",
      "A string of codes has no blanks and no commas. Constants stand one on a line, and"
          + " the lines add up.",
      Sources.CIPHER_PARMS),

  /**
   * A signature pair that is not known. {0}: the text; {1}: the parameter; {2}: what it takes; {3}:
   * a suggestion with a blank before it, or empty.
   */
  SIGNATURE_PAIR_UNKNOWN(
      675,
      Severity.WARNING,
      "{0} is not a signature pair that is known here; {1} takes {2}.{3}",
      "The keyword reference lists the codes and constants.",
      Sources.SIGNATURE_PARMS),

  /**
   * A curve or key share group that is not known. {0}: the text; {1}: the parameter; {2}: what it
   * takes; {3}: a suggestion with a blank before it, or empty.
   */
  GROUP_UNKNOWN(
      676,
      Severity.WARNING,
      "{0} is not a curve or group that is known here; {1} takes {2}.{3}",
      "Codes of curves are decimal: secp256r1 is 0023. The keyword reference lists them.",
      Sources.SIGNATURE_PARMS),

  /** A Brainpool curve in a list. {0}: the curve; {1}: the parameter. */
  GROUP_ONLY_BY_ANY(
      677,
      Severity.WARNING,
      "{0} cannot be listed in {1}; only the value Any allows it.",
      "A list holds no Brainpool curves.",
      Sources.SIGNATURE_PARMS),

  /**
   * A value in a form that does not fit. {0}: the text; {1}: what it should be, such as "a URL";
   * {2}: the parameter; {3}: what it takes.
   */
  VALUE_FORM(
      678,
      Severity.ERROR,
      "{0} is not {1}; {2} takes {3}.",
      "Write the value in the form that is named; completion shows examples of some. It is an error"
          + " where the manual gives the form, else a warning.",
      Sources.PARAMETERS),

  /** The word Any together with codes. {0}: the parameter. */
  ANY_NOT_ALONE(
      679,
      Severity.ERROR,
      "Any must be the only value of {0}; take it or the codes out.",
      "Any stands for every curve that System SSL has.",
      Sources.SIGNATURE_PARMS),

  // 07xx Health

  /**
   * A rule that nothing reaches, and that others do not replace. {0}: the rule; {1}: the rules that
   * take its connections; {2}: what the connections get instead; {3}: a remark about the order of
   * names, or nothing.
   */
  UNREACHABLE(
      701,
      Severity.WARNING,
      "No connection reaches {0}: {1} before it takes all that it is for. What it would do differs:"
          + " {2}.{3} Move it up, narrow what stands before it, or remove it.",
      "A stack asks the rules in the order of their priorities, and the first one that matches"
          + " decides. What stands behind rules that take all of its connections does nothing, and"
          + " PAGENT does not say so.",
      Sources.MATCHING),

  /**
   * A rule that protects and that nothing reaches, and whose connections are in the clear. {0}: the
   * rule; {1}: the rules that take its connections; {2}: the rule without security, and a
   * connection; {3}: a remark about the order of names, or nothing.
   */
  HIDDEN_PROTECTION(
      702,
      Severity.WARNING,
      "The protection of {0} never takes effect: {1} before it takes all that it is for, and {2}"
          + " is in the clear.{3} Move the rule that protects up.",
      "A rule with TTLSEnabled Off before a rule that protects sends data in the clear without any"
          + " message: the first rule that matches decides. Exceptions from protection must be"
          + " narrow, and everything else must come before a general permission.",
      Sources.MATCHING),

  /**
   * A rule that nothing reaches, and that others replace. {0}: the rule; {1}: the rules that take
   * its connections; {2}: a remark about the order of names, or nothing.
   */
  UNREACHABLE_ALIKE(
      703,
      Severity.INFO,
      "No connection reaches {0}: {1} before it takes all that it is for and does the same.{2}"
          + " Remove it.",
      "The rule does no harm today. But a change of it does nothing, and a change of the rules"
          + " before it can bring it to life.",
      Sources.MATCHING),

  /** A rule without which nothing changes. {0}: the rule; {1}: the rule that would take over. */
  REDUNDANT_RULE(
      704,
      Severity.INFO,
      "Without {0} its connections would be treated alike, by {1} behind it. Remove it, or keep it"
          + " if the other one is to change.",
      "Each such rule can go by itself; without several of them something may change. A rule fewer"
          + " is one fewer to review.",
      Sources.MATCHING),

  /**
   * A rule that loses connections to a wider one before it. {0}: the rule; {1}: the wider rule;
   * {2}: a connection; {3}: what it gets instead.
   */
  PARTLY_TAKEN(
      705,
      Severity.WARNING,
      "{1} is wider than {0} and is asked before it: {2} is treated in another way, {3}. Put the"
          + " narrower rule first, or take these connections out of one of them.",
      "The usual order is the specific rule before the general one. Here the general one takes some"
          + " of the connections of the specific one, which is seldom meant. What is in the clear"
          + " instead of protected is the danger.",
      Sources.MATCHING),

  /**
   * Rules of one priority. {0}: the rule that is asked later; {1}: the one before; {2}: the
   * priority; {3}: a connection; {4}: what differs; {5}: a remark about the names, or nothing.
   */
  PRIORITY_TIE(
      706,
      Severity.WARNING,
      "Only their names decide between {0} and {1}, as both have priority {2}: {3} gets the latter,"
          + " and that makes a difference: {4}.{5} Give the one that is meant the higher Priority.",
      "Within a priority a stack asks the rules in alphabetical order of their names, so a new name"
          + " can change what a policy does. IBM advises to code priorities wherever connections can"
          + " match more than one rule.",
      Sources.MATCHING),

  /** A rule for no connection at all. {0}: the rule; {1}: why. */
  MATCHES_NOTHING(
      707,
      Severity.WARNING,
      "{0} can never match: {1}.",
      "A rule that never matches lets its traffic go to other rules, or in the clear, and PAGENT"
          + " does not say so.",
      Sources.MATCHING),

  /**
   * An application of the inventory in the clear. {0}: the application; {1}: the policy; {2}: a
   * connection; {3}: what becomes of it; {4}: a remark, or nothing.
   */
  NOT_PROTECTED(
      708,
      Severity.WARNING,
      "{0} is not protected by {1}: {2} is {3}.{4}",
      "AT-TLS fails open: a connection that no rule matches runs in the clear, without any message."
          + " Every connection of the inventory, inbound and outbound, must be taken by a rule with"
          + " TTLSEnabled On.",
      Sources.MATCHING),

  /** A local address of another system. {0}: the rule; {1}: the address; {2}: the stack. */
  NOT_A_HOME_ADDRESS(
      709,
      Severity.WARNING,
      "{0} is for local address {1}, but the HOME list of {2} has none of it, so no connection can"
          + " have it. Correct the address or the inventory.",
      "The local address of a connection is one of the stack. Dynamic VIPAs that can move to the"
          + " stack belong in home.csv too. A rule with a wrong local address never matches, and its"
          + " traffic goes to other rules or in the clear.",
      Sources.INVENTORY),

  /** A port that anybody can listen on. {0}: the rule; {1}: the ports; {2}: the stack. */
  PORT_NOT_RESERVED(
      710,
      Severity.INFO,
      "{0} is for local port {1}, which PROFILE.TCPIP of {2} does not reserve: any job can listen"
          + " there.",
      "Reserve the ports of servers with PORT or PORTRANGE. Else another program can take the port,"
          + " and with a rule that names no job it gets the key ring of its own user ID and is"
          + " trusted like the server.",
      Sources.INVENTORY),

  /**
   * Connections that lack protection at some times. {0}: the rule; {1}: a connection; {2}: a time;
   * {3}: what becomes of it.
   */
  TIME_GAP(
      711,
      Severity.WARNING,
      "{0} does not always hold: {2} {1} is {3}. Add a rule for the other times, or take the"
          + " time condition away.",
      "Outside the times of a rule its connections go to the next rule that matches, or in the"
          + " clear. A connection keeps the rule that it had when it began.",
      Sources.TIME_CONDITION),

  /** A ring that is another one for every user. {0}: the ring; {1}: the user IDs. */
  RING_BY_USER(
      712,
      Severity.INFO,
      "Key ring {0} has no owner and serves rules of {1}: each of them uses a ring of its own with"
          + " this name.",
      "A ring without an owner is looked for under the user ID of the application. That keeps a"
          + " policy general, but each user ID needs a ring of that name, with its certificates.",
      Sources.KEYRING_PARMS),

  /** One group action for many jobs. {0}: the action; {1}: how many rules; {2}: how many jobs. */
  ONE_GROUP(
      713,
      Severity.INFO,
      "{0} serves {1} rules of {2} jobs: an abend in its process stops TLS for all of them.",
      "Each group action is one Language Environment process, so all connections of a group fail"
          + " together (APAR PH68292). IBM advises to have as few groups as possible; consider a"
          + " group of its own for what is most critical.",
      "APAR PH68292; TTLSGroupAction statement, z/OS 2.1 and 3.1"),

  /** A ring that does not exist. {0}: the rule; {1}: the ring; {2}: a suggestion, or nothing. */
  RING_NOT_FOUND(
      714,
      Severity.WARNING,
      "{0} uses key ring {1}, which the inventory does not have.{2}",
      "Names of key rings are case-sensitive, user IDs are in upper case. Without its ring a"
          + " connection fails: System SSL returns 202.",
      Sources.INVENTORY),

  /**
   * Cipher suites that do not suit the certificate. {0}: the rule; {1}: the type of the key; {2}:
   * the certificate; {3}: the ring; {4}: the type that the suites need; {5}: for which partners.
   */
  KEY_TYPE_UNFIT(
      715,
      Severity.WARNING,
      "No cipher suite of {0} suits its certificate{5}: {2} on key ring {3} has an {1} key, and the"
          + " suites need {4}. Add suites for {1}, or connect a certificate with an {4} key.",
      "ECDHE_ECDSA suites need a certificate with an ECC key, RSA, DHE_RSA and ECDHE_RSA suites one"
          + " with an RSA key. Suites of TLS 1.3 suit both.",
      Sources.INVENTORY),

  /**
   * An application with another ring. {0}: the application; {1}: the ring that it must use; {2}:
   * the policy; {3}: the rule; {4}: the ring that it uses; {5}: a connection.
   */
  OTHER_RING(
      716,
      Severity.WARNING,
      "{0} must use key ring {1}, but {3} of {2} uses {4}: {5} gets that.",
      "The inventory says which key ring an application must use. With another one it shows another"
          + " certificate, or trusts other partners.",
      Sources.INVENTORY),

  /**
   * A port that is reserved for others. {0}: the rule; {1}: the ports; {2}: the job of the rule;
   * {3}: the stack; {4}: the jobs that have it.
   */
  PORT_OF_OTHER_JOB(
      717,
      Severity.WARNING,
      "{0} is for job {2} on local port {1}, but PROFILE.TCPIP of {3} reserves it for {4}: job {2}"
          + " cannot listen there.",
      "The rule never matches, and the connections of the job that has the port go to other rules,"
          + " or in the clear. Correct the job name of the rule, or the reservation.",
      Sources.INVENTORY),

  /** A ring without CA certificates. {0}: the rule; {1}: the ring; {2}: what needs them. */
  RING_WITHOUT_CA(
      718,
      Severity.WARNING,
      "Key ring {1} has no CA certificate, but {0} {2}: every handshake fails. Connect the CA"
          + " certificates of the partners with usage CERTAUTH.",
      "A certificate of the partner is accepted only if the chain of its issuers ends in a"
          + " certificate that the ring has. The virtual ring *AUTH*/* has all CA certificates.",
      Sources.INVENTORY),

  /** A label that the ring lacks. {0}: the rule; {1}: the ring; {2}: the label; {3}: suggestion. */
  RING_WITHOUT_LABEL(
      719,
      Severity.WARNING,
      "Key ring {1} has no certificate labelled {2}, which {0} names.{3}",
      "Labels are case-sensitive. A label that the ring lacks makes every handshake fail: System"
          + " SSL returns 6 or 407.",
      Sources.INVENTORY),

  /** A ring without a certificate to show. {0}: the rule; {1}: the ring. */
  RING_WITHOUT_DEFAULT(
      720,
      Severity.WARNING,
      "Key ring {1} has no default certificate, and {0}, a server, names none: every handshake"
          + " fails. Connect a certificate with DEFAULT, or name its label.",
      "A server must show a certificate. Without CertificateLabel it is the default one of the key"
          + " ring.",
      Sources.INVENTORY),

  /** Nothing to negotiate. {0}: the rules; {1}: why, a clause. */
  NO_USABLE_VERSION(
      731,
      Severity.WARNING,
      "No version of SSL or TLS can be negotiated under {0}: {1}. Switch on a version, and list a"
          + " cipher suite for it.",
      "Every handshake of these connections fails, with return code 402 or 412 of System SSL. What"
          + " counts is the connection action over the environment action over the default of the"
          + " release.",
      "TTLSEnvironmentAdvancedParms statement, z/OS 2.1, 2.5 and 3.1"),

  /** A version that is switched on in vain. {0}: the rules; {1}: the version. */
  VERSION_WITHOUT_SUITE(
      732,
      Severity.WARNING,
      "{1} is on for {0}, but the cipher list that is in force has no suite for it, so it cannot be"
          + " negotiated. Add a suite, or switch {1} off.",
      "A suite with GCM or CCM, or with SHA-256 or SHA-384 as its MAC, is for TLS 1.2 only, those"
          + " with codes 13xx are for TLS 1.3 only, and older versions take the rest.",
      "RFC 5246 and RFC 5288; TTLSCipherParms statement"),

  /**
   * An old version that partners can choose. {0}: the rules; {1}: the version; {2}: can or may;
   * {3}: what is wrong with it.
   */
  VERSION_DEPRECATED(
      733,
      Severity.WARNING,
      "{1} {2} be negotiated under {0} ({3}). Switch it off, unless a partner has nothing newer.",
      "A partner, or somebody between who meddles with the handshake, can choose the oldest version"
          + " that both sides have.",
      "RFC 8996 and RFC 7568"),

  /** A suite that protects nothing. {0}: the suite; {1}: why. */
  SUITE_BROKEN(
      734,
      Severity.WARNING,
      "{0} is broken: {1}; take it out of the list.",
      "Suites without encryption, with keys of 40 or 56 bits, with RC4 or with MD5 give no"
          + " protection to speak of, and a partner can choose them.",
      "RFC 9325 section 4.1; RFC 7465; RFC 6151"),

  /** An application that starts TLS itself. {0}: the rules; {1}: the application. */
  APPLICATION_CONTROL_MISSING(
      735,
      Severity.WARNING,
      "Connections of {1} match {0}, without application control. It is the application that starts"
          + " TLS there: switch ApplicationControlled on.",
      "Without application control AT-TLS begins the handshake at once. That is right only for"
          + " implicit TLS on a port of its own; else the partner sends plain text first, and the"
          + " connection breaks with return code 5003 or 5004.",
      "IP Configuration Guide: FTP, TN3270E Telnet server, CSSMTP and Load Balancing Advisor with"
          + " AT-TLS"),

  /** An application that never asks for TLS. {0}: the rules; {1}: the application. */
  APPLICATION_CONTROL_UNEXPECTED(
      736,
      Severity.WARNING,
      "Application control is on for {0}, but {1} does not start TLS: its data stay in the clear."
          + " Switch ApplicationControlled off.",
      "With application control AT-TLS waits for the application to ask for the handshake, and lets"
          + " the data through in the clear until it does. Netstat shows such a connection as Appl"
          + " Control.",
      "TTLSEnvironmentAdvancedParms statement, ApplicationControlled; the manuals of the"
          + " applications"),

  /** A secondary map that nobody is known to need. {0}: the rules. */
  SECONDARY_MAP_UNUSUAL(
      737,
      Severity.INFO,
      "Secondary map is on for {0}. Further connections of the same process between the same"
          + " addresses get its policy, where no rule of higher priority takes them; switch it off"
          + " unless the application opens such connections.",
      "It is for applications with one primary connection, as the data connections of FTP and the"
          + " second connection of the remote shell.",
      "IP Configuration Guide, Secondary connection application model, z/OS 2.1"),

  /**
   * A role that does not fit the direction. {0}: the rules; {1}: the role and direction; {2}: the
   * usual.
   */
  ROLE_AGAINST_DIRECTION(
      738,
      Severity.INFO,
      "The handshake role for {0} is {1}. That is right where the application that opens the connection is the server of the"
          + " handshake, as for data connections of FTP in active mode; else the role should be"
          + " {2}.",
      "If both ends take the same role, the handshake never begins, or fails with return code 410.",
      "TTLSRule statement, Direction; TTLSEnvironmentAction statement, HandshakeRole"),

  /** No group for TLS 1.3. {0}: the rules; {1}: the groups that are coded. */
  KEY_SHARE_MISSING(
      739,
      Severity.WARNING,
      "The key share groups for {0} have none that TLS 1.3 can use ({1}), so TLS 1.3 cannot be"
          + " negotiated. Add one, such as secp256r1.",
      "TLS 1.3 has secp256r1, secp384r1, secp521r1, X25519 and X448 as key share groups of elliptic"
          + " curves. Configuration Assistant asks for at least one.",
      "RFC 8446 section 4.2.7; IBM Configuration Assistant, V2R4"),

  /** Two things that exclude each other. {0}: the rules. */
  TLS13_WITH_FIPS(
      740,
      Severity.WARNING,
      "TLSv1.3 is on for {0}, whose group works in FIPS 140 mode. Configuration Assistant of z/OS"
          + " V2R4 refuses that: switch one of them off, or make sure that your release has both.",
      "TLS 1.3 in FIPS mode is not confirmed for any release; for z/OS 3.1 and later it is a remark"
          + " only.",
      "IBM Configuration Assistant, V2R4"),

  /** Suite B and what does not fit. {0}: the rules; {1}: the versions, a clause. */
  SUITE_B_VERSIONS(
      741,
      Severity.WARNING,
      "A Suite B profile is chosen for {0}, but {1}. Switch on TLSv1.2, and only that.",
      "The profiles are for sessions of TLS 1.2. Configuration Assistant allows no other version"
          + " with them.",
      "TTLSEnvironmentAction statement, SuiteBProfile, z/OS 3.1; IBM Configuration Assistant, V2R4"),

  /** Any curve with TLS 1.3. {0}: the rules. */
  ANY_CURVE_WITH_TLS13(
      742,
      Severity.INFO,
      "TLSv1.3 is on for {0} together with any elliptic curve. Configuration Assistant does not"
          + " allow that; list the curves.",
      "What System SSL makes of the combination is not known here.",
      "IBM Configuration Assistant, V2R4"),

  /** A handshake without end. {0}: the rules. */
  HANDSHAKE_UNLIMITED(
      743,
      Severity.WARNING,
      "The handshake timeout is 0 for {0}, which anybody can connect to. Set a limit in seconds; the"
          + " default is 10.",
      "With 0 a partner that connects and sends nothing is never dropped, so connections and the"
          + " storage for them can be used up.",
      "TTLSEnvironmentAdvancedParms statement, HandshakeTimeout (the meaning of 0 from knowledge)"),

  /** A cache that only servers use. {0}: the rules; {1}: the cache. */
  SYSPLEX_CACHE_OF_CLIENT(
      744,
      Severity.INFO,
      "{1} is on for {0}, but the role there is Client, and the cache is for servers. Switch it"
          + " off.",
      "It lets a client resume a session with another system of the sysplex; that takes a server on"
          + " both.",
      "IBM Communications Server AT-TLS enhancements, z/OS 3.1"),

  /** What a cache needs. {0}: the first rule; {1}: the cache. */
  SYSPLEX_CACHE_NEEDS(
      745,
      Severity.INFO,
      "{1} is on, first for {0}: the started task GSKSRVR must run on every system of the sysplex"
          + " that is to share sessions.",
      "Without it each system keeps its own sessions, and clients that come to another one take a"
          + " full handshake.",
      "New function APAR PH49284; System SSL started task"),

  /** What FIPS mode needs. {0}: the first rule. */
  FIPS_NEEDS(
      746,
      Severity.INFO,
      "FIPS 140 is on, first for {0}: ICSF must be up before the group starts, and the users of the"
          + " applications need access to its services in class CSFSERV, such as CSFRNG.",
      "Without ICSF the group cannot work; message EZD1288I tells of it. Suites that are not allowed"
          + " in FIPS mode, and SSL versions 2 and 3, are ignored.",
      "Message EZD1288I; z/OS V2R2 migration workflow, CSFSERV"),

  /** Tickets that are thrown away. {0}: the rules; {1}: what is 0. */
  TICKETS_NOT_KEPT(
      747,
      Severity.INFO,
      "Session tickets are on for the client of {0}, but {1} is 0, so none is kept and every TLS 1.3"
          + " handshake is a full one. Give it a value, or switch the tickets off.",
      "The tickets of a client are kept in the cache of sessions, which needs both a size and a"
          + " timeout.",
      "IBM Communications Server AT-TLS enhancements, z/OS 3.1"),

  /** An FTP server that is asked for on the wrong side. {0}: the rules. */
  FTP_CONTROL_DIRECTION(
      748,
      Severity.WARNING,
      "The local port of {0} is the control port of an FTP server, but the direction is Outbound, so"
          + " no control connection matches. Make it Inbound.",
      "Clients open the control connection, so it is inbound at the server. Only the data connections"
          + " of active mode go out, from the control port less one.",
      "IP Configuration Guide, Steps for migrating the FTP server and client to use AT-TLS"),

  /** A file that looks like an inventory file. {0}: its name; {1}: a suggestion, or nothing. */
  INVENTORY_FILE_UNKNOWN(
      781,
      Severity.WARNING,
      "{0} is no inventory file and is not read.{1}",
      "Inventory files are applications.csv, home.csv, ports.csv and keyrings.csv.",
      Sources.INVENTORY_FORM),

  /** A column that means nothing. {0}: the column; {1}: the columns there are; {2}: suggestion. */
  INVENTORY_COLUMN_UNKNOWN(
      782,
      Severity.WARNING,
      "Column {0} is not known and is not read; there are {1}.{2}",
      "The first line of an inventory file names its columns, in any order.",
      Sources.INVENTORY_FORM),

  /** A file without a column. {0}: the column. */
  INVENTORY_COLUMN_MISSING(
      783,
      Severity.ERROR,
      "The file has no column {0}, so nothing of it is read; add it to the first line.",
      "The first line of an inventory file names its columns, in any order.",
      Sources.INVENTORY_FORM),

  /** A value that is none. {0}: the value; {1}: the column; {2}: what fits; {3}: a suggestion. */
  INVENTORY_VALUE(
      784,
      Severity.ERROR,
      "{0} is no {1}: it must be {2}. The line is not read.{3}",
      "The other lines count. What the line says is missing in the checks until it is corrected.",
      Sources.INVENTORY_FORM),

  /** A line without a value. {0}: the column; {1}: what fits. */
  INVENTORY_VALUE_MISSING(
      785,
      Severity.ERROR,
      "The line has no {0} and is not read; it must be {1}.",
      "The other lines count. What the line says is missing in the checks until it is corrected.",
      Sources.INVENTORY_FORM),

  /** A line with too many values. {0}: their number; {1}: the number of columns. */
  INVENTORY_LINE_TOO_LONG(
      786,
      Severity.ERROR,
      "The line has {0} values, the first line {1} columns, so it is not read. Put a value with a"
          + " comma in double quotes.",
      "Several ports or addresses in one value are separated by blanks.",
      Sources.INVENTORY_FORM),

  /** A line that is no CSV. {0}: the problem, without a full stop. */
  INVENTORY_LINE_UNREADABLE(
      787,
      Severity.ERROR,
      "The line is no list of values with commas between them and is not read: {0}.",
      "A value with a comma or a double quote stands in double quotes, and a double quote in it is"
          + " doubled. A value ends on its line.",
      Sources.INVENTORY_FORM),

  // 08xx Expectations and suppressed findings

  /**
   * An expectation that is certainly not kept. {0}: its name; {1}: what it demands; {2}: the stack;
   * {3}: the connections; {4}: what becomes of them; {5}: one of them; {6}: what to do.
   */
  EXPECTATION_BROKEN(
      801,
      Severity.ERROR,
      "Expectation {0} ({1}) does not hold in {2}: {3} {4}. For example: {5}. {6}.",
      "An expectation says what must be true of connections, whatever the rules are. It is judged"
          + " exactly: over every connection that it is about, in the order in which the stack"
          + " searches its rules, with the defaults of the release. AT-TLS fails open: what no rule"
          + " matches runs in the clear. Change the rules, or limit the expectation to the"
          + " connections that it is meant for.",
      Sources.LANGUAGE),

  /**
   * An expectation that may not be kept. {0}: its name; {1}: what it demands; {2}: the stack; {3}:
   * the connections; {4}: what may become of them; {5}: one of them; {6}: why that is not certain.
   */
  EXPECTATION_UNCERTAIN(
      802,
      Severity.ERROR,
      "Expectation {0} ({1}) is not certain in {2}: {3} {4}. For example: {5}. {6}.",
      "What is demanded must be certain. It is not where a rule holds only at certain times, where a"
          + " condition of it is not clear, or where the policy leaves something to a default that is"
          + " not known for certain. Say it in the policy itself, for example by listing the"
          + " versions of the security level.",
      Sources.LANGUAGE),

  /** An expectation without must. {0}: the expectation. */
  EXPECTATION_WITHOUT_DEMAND(
      803,
      Severity.ERROR,
      "Expectation {0} does not say what must be; add a line such as must be protected.",
      "A demand is one of: must be protected, must be protected with at least a version, must use a"
          + " security level, must stay clear.",
      Sources.LANGUAGE),

  /** An expectation with a second must. {0}: the expectation. */
  EXPECTATION_DEMANDS_TWICE(
      804,
      Severity.ERROR,
      "Expectation {0} already has a demand; write a second expectation for this one.",
      "One expectation has one demand, so that what is broken has one name.",
      Sources.LANGUAGE),

  /** An expectation about nothing. {0}: the expectation. */
  EXPECTATION_WITHOUT_CONNECTIONS(
      805,
      Severity.ERROR,
      "Expectation {0} does not say which connections it is about; add traffic and the name of a"
          + " traffic descriptor, or a line such as inbound local port 2025.",
      "An expectation about no connection always holds, and so says nothing.",
      Sources.LANGUAGE),

  /** An expectation whose connections do not exist. {0}: the expectation; {1}: the stack. */
  EXPECTATION_IS_EMPTY(
      806,
      Severity.WARNING,
      "Expectation {0} is about no connection in {1}, so it always holds; one side has only IPv4"
          + " addresses and the other only IPv6 ones, or nothing is listed.",
      "Local and remote address of a connection are of the same family. An expectation about no"
          + " connection always holds, and so says nothing.",
      Sources.LANGUAGE),

  /** An expectation where there are no rules. {0}: the expectation; {1}: the stack. */
  EXPECTATION_WITHOUT_RULES(
      807,
      Severity.WARNING,
      "Expectation {0} is about {1}, which has no rule in effect: all its connections are in the"
          + " clear. Add connectivity rules, or remove the expectation.",
      "AT-TLS does nothing for a connection that no rule matches.",
      Sources.LANGUAGE),

  /** An expectation where no stack is. {0}: the expectation. */
  EXPECTATION_WITHOUT_STACK(
      808,
      Severity.WARNING,
      "Expectation {0} is judged in no stack, since the project has none; add an image with a"
          + " stack.",
      "At the top of a file an expectation is about every stack of the project.",
      Sources.LANGUAGE),

  /**
   * An expectation that the secondary map can break. {0}: its name; {1}: what it demands; {2}: the
   * stack; {3}: a rule with SecondaryMap On.
   */
  EXPECTATION_SECONDARY(
      809,
      Severity.INFO,
      "Expectation {0} ({1}) holds in {2}, except for secondary connections: what a process has"
          + " between the same addresses as a connection that {3} takes, gets that policy.",
      "A connection that finds no policy, or one of lower priority, gets the policy of a primary"
          + " connection of the same process between the same two addresses, if that has SecondaryMap"
          + " On. Whether there is one shows only on the running system.",
      Sources.LANGUAGE),

  /** A decision without a reason. {0}: the codes. */
  SUPPRESSION_WITHOUT_REASON(
      811,
      Severity.WARNING,
      "No reason is given to suppress {0}, so nothing is suppressed; write a colon and why it is"
          + " right as it is.",
      "Who reads the policy next must be able to tell a decision from an oversight.",
      Sources.WORKBENCH),

  /** A decision about a code that does not exist. {0}: the code. */
  SUPPRESSION_CODE_UNKNOWN(
      812,
      Severity.WARNING,
      "There is no finding {0}, so it cannot be suppressed; write a code such as ATTLS0703.",
      "Findings are suppressed by their codes, with commas between them.",
      Sources.WORKBENCH),

  /** A decision about an error. {0}: the code and its short name. */
  SUPPRESSION_OF_ERROR(
      813,
      Severity.WARNING,
      "{0} is an error and cannot be suppressed; mend it, and remove the code from the comment.",
      "An error means that PAGENT would reject or ignore the text, or that a demand of yours is"
          + " broken. What only a profile makes an error can be suppressed.",
      Sources.WORKBENCH),

  /** A decision that nothing makes use of. {0}: the code. */
  SUPPRESSES_NOTHING(
      814,
      Severity.WARNING,
      "There is no {0} to suppress here any more; remove the code from the comment.",
      "A comment that suppresses nothing today could hide something tomorrow. It is for the object,"
          + " block or line that begins on its own line, or else on the next line that is neither"
          + " blank nor a comment.",
      Sources.WORKBENCH),

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
      Sources.FILES),

  // 10xx The running stack

  /** A text that is no report. {0}: the file. */
  REPORT_UNKNOWN(
      1001,
      Severity.ERROR,
      "{0} is no report that can be compared with a policy.",
      "Give the whole output of pasearch -t, NETSTAT TTLS CONN connid DETAIL, NETSTAT TTLS GROUP,"
          + " NETSTAT CONN or NETSTAT ALLCONN, from TSO, a console or a UNIX shell.",
      Sources.REPORT),

  /** A report without its end. {0}: why, as a sentence without its full stop. */
  REPORT_CUT(
      1002,
      Severity.WARNING,
      "The report is not whole: {0}.",
      "What is missing was not compared. Take the report again, with a larger limit or in parts; a"
          + " console cuts long reports, TSO and UNIX write them to a file.",
      Sources.REPORT),

  /** A line of a report that was passed over. {0}: its text; {1}: why. */
  REPORT_LINE_UNKNOWN(
      1003,
      Severity.WARNING,
      "'{0}' {1}; it is not compared.",
      "Compare this line yourself. Releases of z/OS differ in what they report.",
      Sources.REPORT),

  /** A report of another stack. {0}: the stack of the report; {1}: that of the policy. */
  REPORT_OF_OTHER_STACK(
      1004,
      Severity.WARNING,
      "The report is of stack {0}, the policy of stack {1}.",
      "Choose the stack with --stack, or take the report of the other stack. The name of a stack in"
          + " the policy need not be that of its TCP/IP procedure: then this means nothing.",
      Sources.REPORT),

  /** A report of another release. {0}: the release of the report; {1}: that of the policy. */
  REPORT_OF_OTHER_RELEASE(
      1005,
      Severity.WARNING,
      "The report is of {0}, the policy is for {1}, so other defaults may hold.",
      "Give the release of the stack with --release, or correct it in the image.",
      Sources.REPORT),

  /** What a report cannot prove. {0}: how many rules it shows; {1}: how many there are. */
  REPORT_PROVES_LITTLE(
      1006,
      Severity.INFO,
      "The report shows {0} of the {1} rules of the policy: NETSTAT knows a rule only through its"
          + " live connections, so it cannot prove that the others are installed.",
      "Compare a report of pasearch -t as well; it lists all rules.",
      "Netstat TTLS/-x, System Administrator's Commands, z/OS 2.1"),

  /** Defaults that nobody knows. {0}: how many values; {1}: some of their keywords. */
  REPORT_VALUES_NOT_JUDGED(
      1007,
      Severity.INFO,
      "{0} of the reported parameters could not be judged, as the policy does not code them and"
          + " their defaults at this release are not known: {1}.",
      "Code such a parameter in the policy if its value matters.",
      Sources.REPORT),

  /** A rule that a stack lacks. {0}: the rule; {1}: the line of the policy. */
  RULE_NOT_INSTALLED(
      1010,
      Severity.ERROR,
      "Rule {0} ({1}) is not in the report: the stack does not have it.",
      "Install the policy and refresh the Policy Agent; if that was done, look for EZZ8438I and read"
          + " the log of the Policy Agent. Names also differ if the policy was generated in the other"
          + " naming mode.",
      Sources.PASEARCH),

  /** A rule that only a stack has. {0}: the rule. */
  RULE_NOT_IN_POLICY(
      1011,
      Severity.ERROR,
      "The stack has rule {0}, the policy does not.",
      "Another policy is installed, or the rule is a leftover of an older one. Names also"
          + " differ if the policy was generated in the other naming mode.",
      Sources.PASEARCH),

  /** Rules in another order. {0}: the rule; {1}: the next rule in the policy. */
  RULE_ORDER_DIFFERS(
      1012,
      Severity.ERROR,
      "The stack searches rule {0} at another place: in the policy it is {1}.",
      "Where both rules are for a connection, another one decides than the policy says. Install the"
          + " policy, and give rules of the same priority different ones: the order of their names"
          + " is not certain.",
      Sources.PASEARCH),

  /** A condition with another value. {0}: the rule; {1}: what; {2}, {3}: values; {4}: the line. */
  RULE_CONDITION_DIFFERS(
      1013,
      Severity.ERROR,
      "Rule {0} has {1} {2} in the stack, but {3} in the policy ({4}).",
      "The rule is for other connections than the policy says. Install the policy and refresh the"
          + " Policy Agent.",
      Sources.PASEARCH),

  /** Another action. {0}: the rule; {1}: the kind; {2}, {3}: names; {4}: the line. */
  RULE_ACTION_DIFFERS(
      1014,
      Severity.ERROR,
      "Rule {0} has {1} {2} in the stack, but {3} in the policy ({4}).",
      "Install the policy and refresh the Policy Agent. Connections that were there before keep the"
          + " old action until they end.",
      Sources.PASEARCH),

  /** A parameter with another value. {0}: the action; {1}: keyword; {2}, {3}: values; {4}: line. */
  ACTION_VALUE_DIFFERS(
      1015,
      Severity.ERROR,
      "{0} has {1} {2} in the stack, but {3} in the policy ({4}).",
      "Install the policy and refresh the Policy Agent. Connections that were there before keep the"
          + " old values until they end.",
      Sources.PASEARCH),

  /** A value that is not the likely default. {0}: the action; {1}: keyword; {2}, {3}: values. */
  ACTION_DEFAULT_DIFFERS(
      1016,
      Severity.WARNING,
      "{0} has {1} {2} in the stack. The policy does not code it, and {3} is taken for the default"
          + " of this release, which is not certain.",
      "Code the parameter in the policy if its value matters.",
      Sources.PASEARCH),

  /** A parameter that a report lacks. {0}: the action; {1}: keyword; {2}: value; {3}: the line. */
  ACTION_VALUE_NOT_SHOWN(
      1017,
      Severity.WARNING,
      "The report does not show {1} of {0}; the policy codes {2} ({3}).",
      "Whether the report shows every parameter is not certain for all releases. Compare a report of"
          + " pasearch -t, or look at the installed file.",
      Sources.PASEARCH),

  /** A condition that a report lacks. {0}: the rule; {1}: what; {2}: value; {3}: the line. */
  RULE_CONDITION_NOT_SHOWN(
      1018,
      Severity.WARNING,
      "The report does not show {1} of rule {0}; the policy has {2} ({3}).",
      "Compare a report of pasearch -t, or look at the installed file.",
      Sources.NETSTAT),

  /** A rule that is installed and not in force. {0}: the rule; {1}: its status. */
  RULE_NOT_ACTIVE(
      1019,
      Severity.WARNING,
      "Rule {0} has the status {1}, not Active.",
      "It does not match connections now. A rule with an IpTimeCondition is active at its times only.",
      Sources.PASEARCH),

  /** A connection with another rule. {0}: the connection; {1}: rule; {2}: what the policy says. */
  CONNECTION_HAS_OTHER_RULE(
      1020,
      Severity.ERROR,
      "Connection {0} has rule {1} in the stack, but by the policy {2}.",
      "Another policy is installed, or the connection is older than it. A connection keeps the rule"
          + " that it found first until it ends.",
      Sources.NETSTAT),

  /**
   * A connection that AT-TLS takes for no reason. {0}: the connection; {1}: what the policy says.
   */
  CONNECTION_WITHOUT_RULE(
      1021,
      Severity.ERROR,
      "The stack has an AT-TLS policy for connection {0}, but by the policy {1}.",
      "Another policy is installed, or the connection is older than it.",
      Sources.NETSTAT),

  /** A version that should not be. {0}: the connection; {1}: the version; {2}: what is allowed. */
  CONNECTION_VERSION_DIFFERS(
      1022,
      Severity.ERROR,
      "Connection {0} uses {1}; by the policy only {2}.",
      "Another policy is installed, or the connection is older than it.",
      Sources.NETSTAT),

  /** A suite that should not be. {0}: the connection; {1}: the suite; {2}: what is allowed. */
  CONNECTION_SUITE_DIFFERS(
      1023,
      Severity.ERROR,
      "Connection {0} uses cipher suite {1}; by the policy only {2}.",
      "Another policy is installed, or the connection is older than it.",
      Sources.NETSTAT),

  /** A connection in the clear. {0}: the connection; {1}: what the policy says. */
  CONNECTION_IN_THE_CLEAR(
      1024,
      Severity.ERROR,
      "Connection {0} has no AT-TLS policy in the stack, but by the policy {1}.",
      "Its data may go in the clear. See whether the policy is installed and TCPCONFIG TTLS is in"
          + " force. A connection that is older than the policy does not get it.",
      Sources.NETSTAT),

  /** A listed connection without a rule. {0}: the connection. */
  CONNECTION_MATCHES_NOTHING(
      1025,
      Severity.INFO,
      "No rule of the policy is for connection {0}: it runs without AT-TLS.",
      "Add a rule if it is to be protected. The report does not say what the stack does with it; one"
          + " with the filter TTLSPOLICY lists the connections that have a policy.",
      Sources.NETSTAT),

  /** A group of another policy. {0}: the group action. */
  GROUP_NOT_IN_POLICY(
      1030,
      Severity.WARNING,
      "The stack has group {0}, the policy has no such group action.",
      "A group stays while connections use it, so it may be a leftover of an older policy.",
      "Netstat TTLS/-x, System Administrator's Commands, z/OS 2.1"),

  /** A group that a stack lacks. {0}: the group action; {1}: the line. */
  GROUP_NOT_INSTALLED(
      1031,
      Severity.WARNING,
      "Group action {0} ({1}) is not in the report.",
      "Install the policy and refresh the Policy Agent. Whether a group is listed before a connection"
          + " uses it is not certain.",
      "Netstat TTLS/-x, System Administrator's Commands, z/OS 2.1"),

  /** A report of a policy with other names. */
  RULES_HAVE_OTHER_NAMES(
      1032,
      Severity.INFO,
      "No rule of the report has a name of the policy, so that rules are compared by their"
          + " connections, their order and what holds for them.",
      "Names differ if the policy was imported from the report, or generated in the other naming"
          + " mode.",
      "AT-TLS Workbench"),

  /** A port without a connection. {0}: the port; {1}: why. */
  PORT_NOT_REACHED(
      1051,
      Severity.ERROR,
      "{0} cannot be reached: {1}.",
      "See whether the application listens there, and what firewalls there are on the way.",
      Sources.PROBE),

  /**
   * A port in the clear that should be protected. {0}: the port; {1}: what it did; {2}: the rule.
   */
  PORT_IN_THE_CLEAR(
      1052,
      Severity.ERROR,
      "{0} does not begin TLS: {1}. By the policy its connections are protected ({2}).",
      "See whether the policy is installed and TCPCONFIG TTLS is in force, and whether the application"
          + " was started before that. Give --starttls if the application begins TLS later.",
      Sources.PROBE),

  /** A port that begins in the clear. {0}: the port; {1}: what it did; {2}: the rule. */
  PORT_LEAVES_TLS_TO_APPLICATION(
      1053,
      Severity.WARNING,
      "{0} does not begin TLS: {1}. Its rule has ApplicationControlled On ({2}), so the application"
          + " begins it later, or not at all.",
      "Probe it again with --starttls ftp or --starttls tn3270.",
      Sources.PROBE),

  /** A port that speaks something else. {0}: the port; {1}: what it did. */
  PORT_NOT_TLS(
      1054,
      Severity.ERROR,
      "{0} does not begin TLS: {1}.",
      "Give --starttls if the application begins TLS later.",
      Sources.PROBE),

  /** A port that gave no answer that tells. {0}: the port; {1}: what it did. */
  PORT_NOT_UNDERSTOOD(
      1055,
      Severity.ERROR,
      "Whether {0} speaks TLS is not known: {1}.",
      "Give more time with --timeout, and see whether it waits for something else to be said first.",
      Sources.PROBE),

  /** A port that refuses every handshake. {0}: the port. */
  PORT_ACCEPTS_NOTHING(
      1056,
      Severity.ERROR,
      "{0} accepts none of the versions and cipher suites that could be tried.",
      "On z/OS the return codes in the messages EZD1286I and EZD1287I tell why, such as a key ring"
          + " that cannot be read.",
      Sources.PROBE),

  /** A rule that depends on what is not known. {0}: the port; {1}: the rules. */
  PORT_RULE_UNCERTAIN(
      1057,
      Severity.WARNING,
      "Which rule has the connections to {0} depends on what is not known of them, so nothing is"
          + " compared: {1}.",
      "Give --job, --user, --local or --remote. 'attls match' tells what it depends on.",
      Sources.MATCHING),

  /** TLS without a rule. {0}: the port; {1}: what the policy says. */
  PORT_PROTECTED_BY_OTHERS(
      1058,
      Severity.WARNING,
      "{0} speaks TLS, but by the policy AT-TLS does not protect it: {1}.",
      "The application may do TLS itself, another policy may be installed, or the stack sees another"
          + " address: give that with --local.",
      Sources.PROBE),

  /** A version too many. {0}: the port; {1}: the version; {2}: why it should not; {3}: the rule. */
  VERSION_NOT_IN_POLICY(
      1059,
      Severity.ERROR,
      "{0} accepts {1}, which the policy does not allow: {2} ({3}).",
      "Install the policy and refresh the Policy Agent, or find who else does TLS for the port.",
      Sources.PROBE),

  /** A version too few. {0}: the port; {1}: the version; {2}: how it refused; {3}: the rule. */
  VERSION_REFUSED(
      1060,
      Severity.ERROR,
      "{0} refuses {1}, which the policy allows: {2} ({3}).",
      "Install the policy and refresh the Policy Agent. No suite of the version may fit the"
          + " certificate, or FIPS140 may forbid it.",
      Sources.PROBE),

  /** Suites too many. {0}: the port; {1}: the version; {2}: the suites; {3}: the rule. */
  SUITE_NOT_IN_POLICY(
      1061,
      Severity.ERROR,
      "{0} accepts in {1} cipher suites that the policy does not have: {2} ({3}).",
      "Install the policy and refresh the Policy Agent, or find who else does TLS for the port.",
      Sources.PROBE),

  /** Suites too few. {0}: the port; {1}: the version; {2}: the suites; {3}: the rule. */
  SUITE_REFUSED(
      1062,
      Severity.WARNING,
      "{0} refuses in {1} cipher suites of the policy: {2} ({3}).",
      "A suite needs a certificate with a key of its kind: ECDSA suites an EC key, RSA suites an RSA"
          + " key. FIPS140 and the hardware may forbid one, too.",
      Sources.PROBE),

  /** A policy without suites. {0}: the rule. */
  PORT_SUITES_NOT_JUDGED(
      1063,
      Severity.INFO,
      "The cipher suites are not compared: the policy leaves them to System SSL or to SuiteBProfile"
          + " ({0}).",
      "Code them in TTLSCipherParms if they matter.",
      Sources.PROBE),

  /** What Java cannot do. {0}: the port; {1}: versions, suites and groups. */
  PORT_NOT_TRIED(
      1064,
      Severity.INFO,
      "{0} was not asked for what only the policy knows: {1}. The probe does not speak it.",
      "Use another client if it matters whether the port accepts it.",
      Sources.PROBE),

  /** A version without an answer. {0}: the port; {1}: the version; {2}: what happened. */
  PORT_ANSWER_MISSING(
      1065,
      Severity.WARNING,
      "What {0} does with {1} is not known completely: {2}.",
      "Give more time with --timeout, and see whether something on the way limits connections.",
      Sources.PROBE),

  /** A group. {0}: port; {1}: accepts or refuses; {2}: group; {3}: has it or not; {4}: the rule. */
  GROUP_DIFFERS(
      1066,
      Severity.WARNING,
      "{0} {1} the key share group {2} in TLSv1.3; ServerKeyShareGroups of the policy {3} ({4}).",
      "Install the policy and refresh the Policy Agent.",
      Sources.PROBE),

  /**
   * Client authentication. {0}: port; {1}: asks or not; {2}: what the policy says; {3}: the rule.
   */
  CLIENT_CERTIFICATE_DIFFERS(
      1067,
      Severity.ERROR,
      "{0} {1} for the certificate of the client; by the policy it {2} ({3}).",
      "Install the policy and refresh the Policy Agent, or find who else does TLS for the port.",
      Sources.PROBE),

  /** A certificate at the wrong time. {0}: whose; {1}: from; {2}: to. */
  CERTIFICATE_NOT_VALID_NOW(
      1070,
      Severity.ERROR,
      "The certificate of {0} is valid from {1} to {2}, not now.",
      "Renew it, or see whether the clock of this machine is right.",
      Sources.PROBE),

  /** A certificate that leads nowhere. {0}: whose; {1}: why. */
  CERTIFICATE_NOT_TRUSTED(
      1071,
      Severity.ERROR,
      "The certificate of {0} is not trusted: {1}.",
      "Clients need the certificate of its authority, and the server must send those between.",
      Sources.PROBE),

  /** A certificate that is not judged. {0}: whose. */
  CERTIFICATE_NOT_JUDGED(
      1072,
      Severity.INFO,
      "Whether the certificate of {0} can be trusted was not checked.",
      "Give the certificate of the authority with --ca, or compare the fingerprint.",
      Sources.PROBE),

  /** A certificate of another name. {0}: whose; {1}: the name; {2}: the names it has. */
  CERTIFICATE_FOR_OTHER_NAME(
      1073,
      Severity.WARNING,
      "The certificate of {0} is not for {1}; its alternative names: {2}.",
      "Clients that compare names will refuse it. Give the name that they use with --server-name.",
      Sources.PROBE),

  /** A certificate whose commands cannot be written. {0}: its name; {1}: what is wrong. */
  CERTIFICATE_INCOMPLETE(
      1101,
      Severity.WARNING,
      "Certificate {0} {1}, so that its commands are left out of the set-up. Mend that.",
      "The set-up writes no command that the security product would refuse.",
      "RACF Command Language Reference, RACDCERT GENCERT (the length of labels from"
          + " knowledge)"),

  /** A ring whose commands cannot be written. {0}: its name; {1}: what is wrong. */
  RING_INCOMPLETE(
      1102,
      Severity.WARNING,
      "Ring {0} {1}, so that its commands are left out of the set-up. Mend that.",
      "The set-up writes no command that the security product would refuse.",
      "RACF Command Language Reference, RACDCERT ADDRING"),

  /**
   * A statement that is not known. {0}: its keyword; {1}: of what; {2}: a suggestion, or nothing.
   */
  SETUP_KEYWORD_UNKNOWN(
      1103,
      Severity.WARNING,
      "{0} is not known as a statement of {1}; it is written as it is.{2}",
      "A misspelled statement may be passed over, and its default holds then.",
      "AT-TLS Workbench"),

  /**
   * A value that a statement does not take. {0}: the keyword; {1}: what it takes; {2}: the value.
   */
  SETUP_VALUE_UNKNOWN(
      1104,
      Severity.WARNING,
      "{0} takes {1}, not {2}.",
      "A server with a statement in error may not start, or uses the default.",
      "IP Configuration Reference, FTP.DATA and TELNETPARMS statements"),

  /** A statement that AT-TLS makes void. {0}: the keyword. */
  SETUP_KEYWORD_IGNORED(
      1105,
      Severity.WARNING,
      "{0} is ignored with TLSMECHANISM ATTLS; the policy decides that. Remove it.",
      "Key ring, cipher suites and timeout of TLS are those of the policy.",
      "Configuring Telnet and FTP Workloads with AT-TLS, IBM"),

  /** A server whose port no rule names. {0}: the server; {1}: the port. */
  SERVER_WITHOUT_RULE(
      1106,
      Severity.WARNING,
      "No inbound rule of the stack names port {1} of server {0}. Add a traffic type with"
          + " this local port, or mend the port.",
      "Without a rule the connections of the server are not protected.",
      "Application Transparent Transport Layer Security, IP Configuration Guide"),

  /** A server that must control TLS itself. {0}: the server; {1}: the port; {2}: the rule. */
  SERVER_NOT_CONTROLLED(
      1107,
      Severity.WARNING,
      "Rule {2} is for port {1} of server {0}, but application controlled is not on. TN3270"
          + " with TTLSPORT and FTP with AUTH TLS need it.",
      "Both servers say themselves when TLS begins on a connection.",
      "Configuring Telnet and FTP Workloads with AT-TLS, IBM"),

  /**
   * A rule for another job. {0}: the rule; {1}: the port; {2}: the job of the rule; {3}: the
   * server.
   */
  SERVER_JOB_DIFFERS(
      1108,
      Severity.WARNING,
      "Rule {0} for port {1} is limited to job {2}, but the server at this port is {3}."
          + " Name the same job.",
      "A rule with a job name matches no connection of another job.",
      "TTLSRule statement, Jobname"),

  /** Data ports that no rule has. {0}: the server; {1}: its ports; {2}: the ports of the rules. */
  PASSIVE_PORTS_DIFFER(
      1109,
      Severity.WARNING,
      "PASSIVEDATAPORTS {1} of server {0} is not the range of any inbound rule; the rules"
          + " have {2}. Make both the same.",
      "Data connections to a port outside the range of the rule match no rule and stay in"
          + " the clear, or fail.",
      "Configuring Telnet and FTP Workloads with AT-TLS, IBM"),

  /** A login that needs certificates of clients. {0}: the server; {1}: the value; {2}: the rule. */
  LOGIN_WITHOUT_CLIENT_AUTHENTICATION(
      1110,
      Severity.WARNING,
      "SECURE_LOGIN {1} of server {0} needs certificates of clients, but rule {2} does not"
          + " ask for them. Set client authentication in its security level.",
      "The role of the rule must be ServerWithClientAuth for the server to get a" + " certificate.",
      "IP Configuration Guide, Steps for migrating the FTP server and client to use AT-TLS"),

  /**
   * A ring that the server cannot find. {0}: the server; {1}: its user; {2}: the ring; {3}: its
   * owner.
   */
  RING_OF_ANOTHER_USER(
      1111,
      Severity.WARNING,
      "Server {0} runs as {1}, but ring {2} belongs to {3}. Write the key ring as {3}/{2},"
          + " or run the server as {3}.",
      "A key ring without an owner is looked for among those of the user of the" + " application.",
      "TTLSKeyringParms statement, Keyring"),

  /** A server of an unknown type. {0}: the server; {1}: the type. */
  SERVER_TYPE_UNKNOWN(
      1112,
      Severity.WARNING,
      "Server {0} has the type {1}; only TN3270 and FTP have files of the set-up. Write one"
          + " of them.",
      "The two servers have configuration files of their own for AT-TLS.",
      "AT-TLS Workbench"),

  /** A name that no command takes. {0}: what it is; {1}: the name. */
  SETUP_NAME_INVALID(
      1113,
      Severity.WARNING,
      "{0} {1} cannot be written into commands and procedures. Use what z/OS takes: user"
          + " IDs and procedures have 1 to 8 characters of A-Z, 0-9, @, # and $; data sets are in"
          + " upper case, paths begin with /.",
      "The set-up writes no text that would end a command or a line.",
      "MVS JCL Reference, names and data set names"),

  /** A port that another job has. {0}: the port; {1}: the job in the profile; {2}: the server. */
  PORT_RESERVED_FOR_OTHER(
      1121,
      Severity.WARNING,
      "Port {0} is reserved for {1} in the profile, but the policy has it for {2}. Reserve"
          + " it for {2}.",
      "The server cannot listen at a port that is reserved for another job.",
      "IP Configuration Reference, PORT statement"),

  /**
   * An existing file that says something else. {0}: the keyword; {1}: what it says; {2}: what it
   * should say.
   */
  EXISTING_STATEMENT_DIFFERS(
      1122,
      Severity.WARNING,
      "{0} is {1} here; the policy asks for {2}. Change this line, or the policy.",
      "What is not alike protects less than the policy says, or makes connections fail.",
      "AT-TLS Workbench"),

  /**
   * Alternative names that no command takes. {0}: the certificate; {1}: the names that are left
   * out.
   */
  CERTIFICATE_NAMES_LEFT_OUT(
      1123,
      Severity.WARNING,
      "Certificate {0}: {1} is left out, for commands take one alternative name of each kind. Let"
          + " an outside authority sign a request with all names, or make more certificates.",
      "RACDCERT takes one IP, one DOMAIN, one EMAIL and one URI; so do ACF2 and Top Secret.",
      "RACF Command Language Reference, RACDCERT GENCERT; zowe-install-packaging, issue 1653"),

  /** FTP without notice of the end of TLS. {0}: the server. */
  CCC_WITHOUT_NOTIFICATION(
      1124,
      Severity.WARNING,
      "TLSRFCLEVEL CCCNONOTIFY of server {0} does not go with AT-TLS. Write another level.",
      "CCCNONOTIFY ends TLS without a notice to the client, which AT-TLS does not support.",
      "IP Configuration Guide, Steps for migrating the FTP server and client to use AT-TLS"),

  /** A statement that the set-up cannot keep. {0}: the keyword; {1}: its value; {2}: the server. */
  SETUP_STATEMENT_CONTRADICTS(
      1125,
      Severity.WARNING,
      "{0} {1} of server {2} takes TLS away from AT-TLS; the set-up writes {0} ATTLS. Remove it.",
      "With TLSMECHANISM FTP the server does TLS itself, and the policy does not hold.",
      "Configuring Telnet and FTP Workloads with AT-TLS, IBM"),

  /** A port without security. {0}: the rule; {1}: the port; {2}: the server. */
  SERVER_WITHOUT_SECURITY(
      1126,
      Severity.WARNING,
      "Rule {0} leaves port {1} without security, but the set-up of server {2} is for TLS. Give the"
          + " rule a security level, or remove the server.",
      "The connections of the port stay in the clear, whatever the server asks for.",
      "AT-TLS Workbench"),

  /** A range of ports that the server does not know. {0}: the server; {1}: the range. */
  PASSIVE_PORTS_MISSING(
      1127,
      Severity.WARNING,
      "The rule of server {0} has the ports {1} too, but the server has no PASSIVEDATAPORTS. Write"
          + " PASSIVEDATAPORTS {1}, or remove the ports from the rule.",
      "Without PASSIVEDATAPORTS data connections use any free port, which the rule does not name.",
      "Configuring Telnet and FTP Workloads with AT-TLS, IBM"),

  /**
   * A statement by which connections stay clear. {0}: the keyword; {1}: its value; {2}: the server;
   * {3}: the rule.
   */
  STATEMENT_KEEPS_CLEAR(
      1128,
      Severity.WARNING,
      "{0} {1} of server {2} keeps TLS out, but rule {3} protects its port. Change the statement.",
      "Where the server controls TLS, its own statements decide whether TLS ever begins.",
      "IP Configuration Reference, FTP.DATA and TELNETPARMS statements (CONNTYPE from knowledge)"),

  /** A port that a profile does not reserve. {0}: the port; {1}: the server. */
  PROFILE_WITHOUT_PORT(
      1129,
      Severity.WARNING,
      "This profile does not reserve port {0} for server {1}. Add it to PORT.",
      "Another job may take a port that is not reserved, and the server does not come up then.",
      "IP Configuration Reference, PORT statement"),

  /** A policy that took effect. {0}: the stack; {1}: the message that says so. */
  POLICY_IN_FORCE(
      1201,
      Severity.INFO,
      "The policy of stack {0} is in force: {1}.",
      "Connections that were there before keep the rule that they found until they end. Compare"
          + " pasearch -t with the policy: attls verify.",
      Sources.REFRESH),

  /** A policy that the Policy Agent refuses. {0}: the stack; {1}: the message that says so. */
  POLICY_REJECTED(
      1202,
      Severity.ERROR,
      "The Policy Agent does not take the policy of stack {0}: {1}.",
      "Read its log; LogLevel 127, or -d 1, shows the detail. No new AT-TLS policy is installed from"
          + " a file with errors; that the one before stays in force is common knowledge, but see"
          + " FLUSH of TTLSConfig, and look with pasearch -t.",
      Sources.REFRESH),

  /** A policy of which nothing is known. {0}: the stack; {1}: why. */
  POLICY_EFFECT_UNKNOWN(
      1203,
      Severity.WARNING,
      "Whether the policy of stack {0} is in force is not known: {1}.",
      "Look on the console or in the log of the Policy Agent for EZZ8771I with the stack and TTLS, and"
          + " give the messages with --messages, or compare pasearch -t: attls verify. EZD1586I"
          + " alone proves nothing.",
      Sources.REFRESH),

  /** A policy without rules. {0}: the stack; {1}: the message that says so. */
  INSTALLED_POLICY_WITHOUT_RULES(
      1204,
      Severity.ERROR,
      "Stack {0} has an AT-TLS policy without rules: {1}.",
      "The Policy Agent reads another file than the one that was installed: see which one TTLSConfig"
          + " of the stack names.",
      "EZZ4249I, IP Messages, z/OS 2.1"),

  /** Production that changed unexpectedly. {0}: the file; {1}: since when. */
  PRODUCTION_CHANGED(
      1205,
      Severity.ERROR,
      "{0} was changed by somebody else {1}. Nothing was written to it.",
      "See what changed with --dry-run --restart, and take it over into the policy if it is to stay."
          + " Then install with --restart, which takes the file as it is now for the old policy.",
      Sources.INSTALLATION),

  /** A step that failed. {0}: the step; {1}: why. */
  INSTALLATION_STEP_FAILED(
      1206,
      Severity.ERROR,
      "The step \"{0}\" failed: {1}.",
      "Remove the cause and run the same command again: it goes on from there.",
      Sources.INSTALLATION),

  /** A file that came back otherwise. {0}: the file; {1}: the line; {2}: how they differ. */
  READ_BACK_DIFFERS(
      1207,
      Severity.ERROR,
      "{0} does not hold what was written: line {1} {2}.",
      "Lines that are cut need a data set with longer records. Other characters come from a conversion"
          + " between code pages that differ: the Policy Agent expects IBM-1047 unless Codepage says"
          + " otherwise.",
      Sources.INSTALLATION),

  /** Connections that a change exposes. {0}: the first of them. */
  INSTALLATION_EXPOSES(
      1208,
      Severity.WARNING,
      "With the new policy connections lose protection: {0}.",
      "'attls diff' tells all of it. If it is meant, install with --accept-exposed.",
      Sources.MATCHING),

  /** A policy that must not be installed. {0}: why. */
  POLICY_NOT_INSTALLABLE(
      1209,
      Severity.ERROR,
      "The policy cannot be installed: {0}.",
      "Nothing was sent. Correct the policy and run the command again.",
      Sources.PAGENT_SYNTAX),

  /** A record that cannot be read. {0}: the file; {1}: why. */
  INSTALLATION_RECORD_UNREADABLE(
      1210,
      Severity.ERROR,
      "The record of the installation, {0}, cannot be used: {1}.",
      "Nothing was sent. It says how far the last installation came. Look at the production file and"
          + " its backups on z/OS; then move the record away and run the command again.",
      Sources.INSTALLATION),

  /** The old policy is back. {0}: the production file; {1}: where it came from. */
  OLD_POLICY_RESTORED(
      1211,
      Severity.WARNING,
      "{0} has the old policy again: {1}.",
      "Correct what failed and install again.",
      Sources.INSTALLATION),

  /** A production file in an unknown state. {0}: the file; {1}: the backup. */
  PRODUCTION_UNCERTAIN(
      1212,
      Severity.ERROR,
      "What {0} holds is not known: the old policy, the new one, or a part of it. The old one is in"
          + " {1}.",
      "Do not refresh the Policy Agent now; it rereads the file on its own after the interval of"
          + " TcpImage. Run the same command again as soon as the system can be reached: it finds out"
          + " and mends it.",
      Sources.INSTALLATION),

  /** Nothing to take back. {0}: why. */
  NOTHING_TO_TAKE_BACK(
      1213,
      Severity.ERROR,
      "There is nothing to take back: {0}.",
      "Backups are beside the production file; copy one over it by hand if it must be, and refresh the"
          + " Policy Agent.",
      Sources.INSTALLATION),

  /** A line of connections.properties that says nothing. */
  CONNECTION_LINE_UNREADABLE(
      1231,
      Severity.ERROR,
      "This line is no entry of a connection profile; write PROFILE.KEY = VALUE.",
      "A profile is a name of letters, digits, _ and -; such as prod.host = zos.example.com.",
      Sources.CONNECTIONS),

  /** A secret in a file. {0}: the key. */
  CONNECTION_SECRET_IN_FILE(
      1232,
      Severity.ERROR,
      "{0}: no secret may stand in this file. Remove the line, and change the secret.",
      "It may have been copied, or be in a history. The command line asks for it, or takes it from"
          + " the environment (ATTLS_PASSWORD_ and the profile in capitals); the workbench keeps it in"
          + " the secure storage of Eclipse. With SFTP use an agent.",
      Sources.CONNECTIONS),

  /** An entry of connections.properties that is not known. {0}: the key. */
  CONNECTION_ENTRY_UNKNOWN(
      1233,
      Severity.ERROR,
      "A connection profile has no entry '{0}'.",
      "It has protocol, host, port, user, trust, known-hosts, private-key, encoding, verify, store, and"
          + " stack.NAME.production, staging, backup, procedure and log.",
      Sources.CONNECTIONS),

  /** An entry with a wrong value. {0}: the key; {1}: why. */
  CONNECTION_ENTRY_INVALID(
      1234,
      Severity.ERROR,
      "{0} cannot be used: {1}.",
      "The profile is not used until this is right.",
      Sources.CONNECTIONS),

  /** A profile that lacks something. {0}: the profile; {1}: the key. */
  CONNECTION_ENTRY_MISSING(
      1235,
      Severity.ERROR,
      "Profile {0} lacks {1}.",
      "The profile is not used until this is there.",
      Sources.CONNECTIONS),

  /** A system that need not prove who it is. {0}: the profile; {1}: its address. */
  CONNECTION_NOT_VERIFIED(
      1236,
      Severity.WARNING,
      "{1} IS NOT VERIFIED, as profile {0} wants it (verify = no): anybody on the way can read the"
          + " password and change the policy.",
      "Name the certificate of the authority (trust) or the file of host keys (known-hosts), and"
          + " remove verify = no.",
      Sources.CONNECTIONS),

  /** A password in the clear. {0}: the profile; {1}: its address. */
  CONNECTION_IN_CLEAR(
      1237,
      Severity.WARNING,
      "{1} is reached by plain FTP, as profile {0} wants it: PASSWORD AND POLICY GO OVER THE NETWORK"
          + " IN THE CLEAR.",
      "Write protocol = ftps, sftp or zosmf.",
      Sources.CONNECTIONS);

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
