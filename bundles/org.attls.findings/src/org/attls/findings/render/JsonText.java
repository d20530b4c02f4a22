// SPDX-License-Identifier: EPL-2.0

package org.attls.findings.render;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;

/** Writes JSON to where the renderers write: indented by two blanks, ending with a line feed. */
final class JsonText {

  /** What writes one JSON value. */
  @FunctionalInterface
  interface Content {
    void write(JsonWriter json) throws IOException;
  }

  private JsonText() {}

  static void write(Appendable out, Content content) throws IOException {
    JsonWriter json = new JsonWriter(new AppendableWriter(out));
    json.setIndent("  ");
    json.setHtmlSafe(false);
    content.write(json);
    json.flush();
    out.append('\n');
  }

  /** Gives an appendable the form that gson wants. */
  private static final class AppendableWriter extends Writer {

    private final Appendable out;

    AppendableWriter(Appendable out) {
      this.out = out;
    }

    @Override
    public void write(int c) throws IOException {
      out.append((char) c);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
      out.append(text, offset, offset + length);
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
      out.append(new String(text, offset, length));
    }

    @Override
    public void flush() {
      // Flushing is for whoever opened the target.
    }

    @Override
    public void close() {
      // Closing is for whoever opened the target.
    }
  }
}
