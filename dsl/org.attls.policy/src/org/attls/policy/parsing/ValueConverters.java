// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.parsing;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attls.model.policy.AddressScope;
import org.attls.model.values.AddressRange;
import org.attls.model.values.PortRange;
import org.attls.policy.services.PolicyGrammarAccess;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.eclipse.xtext.conversion.impl.AbstractNullSafeConverter;
import org.eclipse.xtext.nodemodel.INode;

/**
 * From the text of a word to its value and back. Values that the checks judge are never refused.
 */
@Singleton
public class ValueConverters extends AbstractDeclarativeValueConverterService {
  /** Words with slashes between them, as the grammar takes them without quotes. */
  private static final Pattern PLAIN =
      Pattern.compile("/?[\\w.:~@$*&][\\w.:~@$*&#-]*(/[\\w.:~@$*&][\\w.:~@$*&#-]*)*");

  /** What may stand between the words of a setting: white space and comments. */
  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("(?:\\s|/\\*.*?\\*/|//[^\r\n]*|#[ \t#][^\r\n]*)+", Pattern.DOTALL);

  private record Converter<T>(Function<String, T> read, Function<T, String> write)
      implements IValueConverter<T> {
    @Override
    public T toValue(String text, INode node) {
      return text == null ? null : read.apply(text);
    }

    @Override
    public String toString(T value) {
      return write.apply(value);
    }
  }

  /** All words of the language. */
  private final Set<String> keywords;

  /** Those that are no names as they are. */
  private final Set<String> hardWords;

  /** Those that the one value of some settings may be. */
  private final Set<String> valueWords;

  /** Learns the words of the language from its grammar. */
  @Inject
  public ValueConverters(PolicyGrammarAccess grammar) {
    keywords = GrammarUtil.getAllKeywords(grammar.getGrammar());
    hardWords = new HashSet<>(keywords);
    hardWords.removeAll(words(grammar.getSoftWordRule()));
    hardWords.removeAll(words(grammar.getSetupWordRule()));
    valueWords = words(grammar.getKeywordValueRule());
  }

  private static Set<String> words(AbstractRule rule) {
    return GrammarUtil.containedKeywords(rule).stream()
        .map(Keyword::getValue)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A name; the escape ^ is not part of it. */
  @ValueConverter(rule = "Name")
  public IValueConverter<String> name() {
    return new Converter<>(ValueConverters::unescape, this::escape);
  }

  /** The words of a setting, with any space or comment between them. */
  @ValueConverter(rule = "SettingName")
  public IValueConverter<String> settingName() {
    return new Converter<>(ValueConverters::oneBlank, Function.identity());
  }

  /** The words of a setting whose value may be a word of the language. */
  @ValueConverter(rule = "KeywordSettingName")
  public IValueConverter<String> keywordSettingName() {
    return settingName();
  }

  /** A value of a setting; quotes are written where it needs them. */
  @ValueConverter(rule = "SettingValue")
  public IValueConverter<String> settingValue() {
    return new Converter<>(ValueConverters::unquote, this::quoteSetting);
  }

  /** The value of a setting that may be a word of the language. */
  @ValueConverter(rule = "KeywordValue")
  public IValueConverter<String> keywordValue() {
    return new Converter<>(
        ValueConverters::unescape,
        value -> valueWords.contains(value) || !keywords.contains(value) ? value : "^" + value);
  }

  /** The keyword of a parameter of the flat file. */
  @ValueConverter(rule = "VerbatimKeyword")
  public IValueConverter<String> verbatimKeyword() {
    return new Converter<>(ValueConverters::unescape, Function.identity());
  }

  /** The value of a parameter of the flat file; quotes are written where it needs them. */
  @ValueConverter(rule = "VerbatimValue")
  public IValueConverter<String> verbatimValue() {
    return new Converter<>(ValueConverters::unquote, ValueConverters::quoteIfNeeded);
  }

  /** A value of a statement of another file, in quotes where it needs them. */
  @ValueConverter(rule = "SetupValue")
  public IValueConverter<String> setupValue() {
    return new Converter<>(
        ValueConverters::unquote,
        value -> value.indexOf('/') < 0 ? quoteSetting(value) : QuotedText.quote(value));
  }

  /** A word that the checks look up in the facts of the field. */
  @ValueConverter(rule = "Value")
  public IValueConverter<String> value() {
    return new Converter<>(ValueConverters::unescape, Function.identity());
  }

  /** A port or range of ports. */
  @ValueConverter(rule = "PortRange")
  public IValueConverter<PortRange> portRange() {
    return new Converter<>(PortRange::valueOf, PortRange::text);
  }

  /** An address, prefix or range of addresses. */
  @ValueConverter(rule = "AddressRange")
  public IValueConverter<AddressRange> addressRange() {
    return new Converter<>(AddressRange::valueOf, AddressRange::text);
  }

  /** The words all, all IPv4 and all IPv6, with any space or comment between them. */
  @ValueConverter(rule = "AddressScope")
  public IValueConverter<AddressScope> addressScope() {
    return new Converter<>(ValueConverters::scope, AddressScope::getLiteral);
  }

  /** A text in double quotes; one without them, or without the last one, is taken as it is. */
  @ValueConverter(rule = "Text")
  public IValueConverter<String> text() {
    return new Converter<>(ValueConverters::unquote, QuotedText::quote);
  }

  /** A whole number from 0 to 2147483647. */
  @ValueConverter(rule = "Number")
  public IValueConverter<Integer> number() {
    return new AbstractNullSafeConverter<>() {
      @Override
      protected Integer internalToValue(String text, INode node) {
        boolean digits = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
        try {
          if (digits) {
            return Integer.valueOf(text);
          }
        } catch (NumberFormatException e) {
          throw new ValueConverterException(text, node, e);
        }
        throw new ValueConverterException(text, node, null);
      }

      @Override
      protected String internalToString(Integer value) {
        return value.toString();
      }
    };
  }

  private static String unquote(String text) {
    return QuotedText.isQuoted(text) ? QuotedText.unescape(QuotedText.content(text)) : text;
  }

  private static String quoteIfNeeded(String value) {
    boolean plain = PLAIN.matcher(value).matches() && !value.contains("/*");
    return plain ? value : QuotedText.quote(value);
  }

  private String quoteSetting(String value) {
    boolean word = Arrays.stream(value.split("/")).anyMatch(keywords::contains);
    return word ? QuotedText.quote(value) : quoteIfNeeded(value);
  }

  private static String oneBlank(String words) {
    return BETWEEN_WORDS.matcher(words).replaceAll(" ");
  }

  private String escape(String name) {
    return hardWords.contains(name) ? "^" + name : name;
  }

  private static String unescape(String word) {
    return word.startsWith("^") ? word.substring(1) : word;
  }

  private static AddressScope scope(String text) {
    if (text.endsWith("IPv4")) {
      return AddressScope.ALL_IPV4;
    }
    return text.endsWith("IPv6") ? AddressScope.ALL_IPV6 : AddressScope.ALL;
  }
}
