// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import com.google.inject.Injector;
import java.util.List;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.attls.cli.wiring.WiredInjector;
import org.attls.model.facts.CipherSuite;
import org.attls.policy.PolicyRuntimeModule;
import org.attls.policy.PolicyStandaloneSetup;
import org.attls.policy.project.PolicyProject;
import org.attls.policy.project.PolicyText;
import org.attls.policy.project.SourceText;
import org.eclipse.xtext.IGrammarAccess;

/** The authoring language, set up once a command needs it. */
final class Language {
  /**
   * One for the process, as are EMF's registries, in which it is entered. In a class of its own, so
   * that the thread that begins the preparation does not do it itself.
   */
  private static final class SetUp {
    static {
      // What goes wrong reaches the user as a message; the log of a library is not one.
      Logger.getRootLogger().setLevel(Level.OFF);
    }

    static final Injector INJECTOR = new Wired().createInjectorAndDoEMFRegistration();
  }

  /** Spares Guice's work where the build has done it. */
  private static final class Wired extends PolicyStandaloneSetup {
    @Override
    public Injector createInjector() {
      return WiredInjector.ofBuild(new PolicyRuntimeModule()).orElseGet(super::createInjector);
    }
  }

  /**
   * Begins to set the language and the tables of facts up while the command line is still being
   * read: each takes a good part of a short run, and there is more than one processor.
   */
  static void prepare() {
    // With the grammar, which is the slowest part of it.
    start(() -> injector().getInstance(IGrammarAccess.class));
    start(CipherSuite::all);
  }

  private static Injector injector() {
    return SetUp.INJECTOR;
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "prepare");
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler(
        (failed, cause) -> {
          // The command meets the same failure when it needs the thing, and reports it.
        });
    thread.start();
  }

  /** Reads files as one project. */
  PolicyProject open(List<SourceText> sources) {
    return injector().getInstance(PolicyProject.Opener.class).open(sources);
  }

  /** The formatter. */
  PolicyText text() {
    return injector().getInstance(PolicyText.class);
  }
}
