// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.health;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.attls.findings.Finding;
import org.attls.ui.preferences.FlatSettings;
import org.attls.ui.stacks.Latest;
import org.attls.ui.stacks.Snapshot;
import org.attls.ui.stacks.Subject;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Display;

/**
 * Judges what is being edited, after a pause in typing and in the background. A further change
 * cancels what is being done, and results for a text that is not there any more are dropped. While
 * the text has errors it cannot be judged, and what was found before stays. Of the UI thread.
 */
public final class LiveHealth {
  private static final int PAUSE = 500;
  private static final Map<Subject, LiveHealth> WATCHED = new HashMap<>();

  private final Subject subject;
  private final Latest work = new Latest("Health check while editing");
  private final Map<Object, Shown> shown = new HashMap<>();
  private final Runnable judge = this::judge;

  /**
   * Where findings are shown.
   *
   * @param name the file, as findings name it
   * @param document its text
   * @param marks takes the findings that are for this text
   */
  private record Shown(String name, IDocument document, Consumer<List<Finding>> marks) {}

  private LiveHealth(Subject subject) {
    this.subject = subject;
  }

  /**
   * Begins to tell the findings of a file that is edited.
   *
   * @param key stands for who shows them
   * @param marks takes the findings of the file that only a health check makes
   */
  public static void watch(
      Object key, Subject subject, IFile file, IDocument document, Consumer<List<Finding>> marks) {
    LiveHealth live = WATCHED.computeIfAbsent(subject, LiveHealth::new);
    live.shown.put(key, new Shown(file.getProjectRelativePath().toString(), document, marks));
    live.changed();
  }

  /** Ends to tell. */
  public static void leave(Object key) {
    for (LiveHealth each : List.copyOf(WATCHED.values())) {
      each.shown.remove(key);
      if (each.shown.isEmpty()) {
        each.work.cancel();
        Display.getCurrent().timerExec(-1, each.judge);
        WATCHED.remove(each.subject);
      }
    }
  }

  /** A text of what is watched has changed, or something that its findings depend on. */
  public static void changed(Subject subject) {
    LiveHealth live = WATCHED.get(subject);
    if (live != null) {
      live.changed();
    }
  }

  private void changed() {
    work.cancel();
    Display.getCurrent().timerExec(PAUSE, judge);
  }

  private void judge() {
    if (shown.isEmpty() || !subject.project().isAccessible()) {
      return;
    }
    Map<Shown, String> texts = new HashMap<>();
    shown.values().forEach(each -> texts.put(each, each.document().get()));
    HealthWork health =
        new HealthWork(
            Snapshot.take(subject.project()),
            HealthSettings.profile(subject.project()),
            FlatSettings.get());
    work.start(
        0,
        monitor -> health.judge(subject, monitor),
        result -> show(result, texts),
        why -> {}); // The errors are marked anyway.
  }

  private void show(HealthResult result, Map<Shown, String> texts) {
    texts.forEach(
        (each, text) -> {
          if (shown.containsValue(each) && each.document().get().equals(text)) {
            each.marks().accept(Judgement.in(each.name(), result.findings()));
          }
        });
  }
}
