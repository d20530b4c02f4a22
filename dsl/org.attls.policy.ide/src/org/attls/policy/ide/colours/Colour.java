// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.colours;

import java.util.List;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokenTypes;

/**
 * The kinds of words that have a colour. Their names are token types of the language server
 * protocol, so that every editor has a colour for them.
 */
public final class Colour {
  /** A word of the language. */
  public static final String KEYWORD = SemanticTokenTypes.Keyword;

  /** A comment. */
  public static final String COMMENT = SemanticTokenTypes.Comment;

  /** A text in quotes, or the value of a parameter of the flat file. */
  public static final String STRING = SemanticTokenTypes.String;

  /** A port, an address, a release or another number. */
  public static final String NUMBER = SemanticTokenTypes.Number;

  /** The name of a traffic descriptor. */
  public static final String TRAFFIC_DESCRIPTOR = SemanticTokenTypes.Interface;

  /** The name of a security level. */
  public static final String SECURITY_LEVEL = SemanticTokenTypes.Struct;

  /** The name of a requirement map. */
  public static final String REQUIREMENT_MAP = SemanticTokenTypes.Class;

  /** The name of an address group. */
  public static final String ADDRESS_GROUP = SemanticTokenTypes.Type;

  /** The name of an image or stack. */
  public static final String SYSTEM = SemanticTokenTypes.Namespace;

  /** The name of a connectivity rule. */
  public static final String CONNECTIVITY_RULE = SemanticTokenTypes.Method;

  /** The name of a traffic type. */
  public static final String TRAFFIC_TYPE = SemanticTokenTypes.Property;

  /** The name of a time condition. */
  public static final String TIME_CONDITION = SemanticTokenTypes.Event;

  /** The name of a symbol. */
  public static final String SYMBOL = SemanticTokenTypes.Macro;

  /** A word that is the value of a setting. */
  public static final String VALUE = SemanticTokenTypes.EnumMember;

  /** The name of a job or user, or of a statement or parameter of the flat file. */
  public static final String APPLICATION = SemanticTokenTypes.Variable;

  /** A cipher suite; a modifier says how strong it is. */
  public static final String CIPHER = SemanticTokenTypes.EnumMember;

  /** A protocol version; a modifier says how strong it is. */
  public static final String VERSION = SemanticTokenTypes.Enum;

  /** Modifier of a name where its object is defined. */
  public static final String DEFINITION = SemanticTokenModifiers.Definition;

  /** The modifiers that are not of the protocol: the ratings of ciphers and versions. */
  public static final List<String> STRENGTHS = List.of("broken", "weak", "strong");

  private Colour() {}
}
