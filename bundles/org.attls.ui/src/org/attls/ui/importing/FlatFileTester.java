// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.importing;

import org.attls.ui.flatfile.FlatFiles;
import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.core.resources.IFile;

/** Tells in expressions of the plug-in manifest whether a file is a flat file. */
public final class FlatFileTester extends PropertyTester {
  @Override
  public boolean test(Object receiver, String property, Object[] args, Object expected) {
    return receiver instanceof IFile file && FlatFiles.isFlatFile(file);
  }
}
