// SPDX-License-Identifier: EPL-2.0

package org.attls.policy;

import com.google.inject.Injector;
import org.attls.model.policy.PolicyPackage;
import org.eclipse.emf.ecore.EPackage;

/** Sets the language up where no Equinox does: command line, language server, plain tests. */
public class PolicyStandaloneSetup extends PolicyStandaloneSetupGenerated {
  @Override
  public Injector createInjectorAndDoEMFRegistration() {
    EPackage.Registry.INSTANCE.putIfAbsent(PolicyPackage.eNS_URI, PolicyPackage.eINSTANCE);
    return super.createInjectorAndDoEMFRegistration();
  }
}
