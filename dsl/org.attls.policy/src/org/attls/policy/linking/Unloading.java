// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.linking;

import com.google.inject.Singleton;
import org.attls.model.policy.PolicyFile;
import org.attls.model.policy.PolicyObject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.parser.antlr.IReferableElementsUnloader;

/**
 * Marks objects that a newer text has replaced, so that what refers to them is linked again. Only
 * objects at the top of a file are referred to; to mark all of a big file would take long.
 */
@Singleton
public class Unloading implements IReferableElementsUnloader {
  @Override
  public void unloadRoot(EObject root) {
    if (root instanceof PolicyFile file) {
      file.getObjects().forEach(Unloading::mark);
    } else if (root instanceof PolicyObject object) {
      mark(object);
    }
    root.eAdapters().clear();
  }

  private static void mark(PolicyObject object) {
    ((InternalEObject) object).eSetProxyURI(EcoreUtil.getURI(object));
  }
}
