// SPDX-License-Identifier: EPL-2.0

package org.attls.model.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attls.model.values.AddressRange;
import org.attls.model.values.PortRange;
import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** The metamodel: sound, documented, and every class of it can be made. */
class PolicyPackageTest {
  /** Features whose names and types say all there is to say. */
  private static final Set<String> SELF_EVIDENT =
      Set.of(
          "PolicyFile.objects",
          "KeyRingOwner.keyRing",
          "TrafficType.direction",
          "Connections.direction",
          "Ports.scope",
          "RequirementMap.rows",
          "RequirementRow.trafficDescriptor",
          "RequirementRow.securityLevel",
          "AddressGroup.addresses",
          "Image.stacks",
          "ConnectivityRule.local",
          "ConnectivityRule.remote",
          "ConnectivityRule.map",
          "Endpoint.scope",
          "Endpoint.group",
          "Endpoint.address",
          "Verbatim.lines");

  private static final PolicyPackage PACKAGE = PolicyPackage.eINSTANCE;

  @Test
  void isSound() {
    BasicDiagnostic diagnostic = new BasicDiagnostic();
    assertTrue(
        Diagnostician.INSTANCE.validate(PACKAGE, diagnostic),
        () -> diagnostic.getChildren().toString());
    assertEquals("https://attls.org/policy/1", PACKAGE.getNsURI());
  }

  @Test
  void everyClassifierIsDocumented() {
    assertNotNull(EcoreUtil.getDocumentation(PACKAGE));
    for (EClassifier classifier : PACKAGE.getEClassifiers()) {
      assertDocumented(EcoreUtil.getDocumentation(classifier), classifier.getName());
    }
  }

  @Test
  void everyFeatureIsDocumentedOrSelfEvident() {
    Set<String> undocumented = new TreeSet<>();
    for (EClass each : classes()) {
      for (EStructuralFeature feature : each.getEStructuralFeatures()) {
        String documentation = EcoreUtil.getDocumentation(feature);
        String name = each.getName() + "." + feature.getName();
        if (documentation == null) {
          undocumented.add(name);
        } else {
          assertDocumented(documentation, name);
        }
      }
    }
    assertEquals(new TreeSet<>(SELF_EVIDENT), undocumented);
  }

  private static void assertDocumented(String documentation, String name) {
    assertNotNull(documentation, name);
    assertTrue(documentation.strip().endsWith("."), () -> name + ": " + documentation);
  }

  @Test
  void everyClassCanBeMade() {
    for (EClass each : classes()) {
      if (!each.isAbstract()) {
        EObject object = PolicyFactory.eINSTANCE.create(each);
        assertSame(each, object.eClass());
        for (EStructuralFeature feature : each.getEAllStructuralFeatures()) {
          assertFalse(object.eIsSet(feature), feature::getName);
        }
        assertNotNull(object.toString());
      }
    }
  }

  @Test
  void everyReferenceIsContainmentOrToAnObjectWithAName() {
    for (EClass each : classes()) {
      for (EReference reference : each.getEReferences()) {
        assertTrue(
            reference.isContainment()
                || PolicyPackage.Literals.NAMED.isSuperTypeOf(reference.getEReferenceType()),
            () -> each.getName() + "." + reference.getName());
      }
    }
  }

  private static List<EClass> classes() {
    List<EClass> classes = new ArrayList<>();
    for (EClassifier classifier : PACKAGE.getEClassifiers()) {
      if (classifier instanceof EClass each) {
        classes.add(each);
      }
    }
    return classes;
  }

  @Test
  void rangesBecomeTextAndComeBack() {
    for (String text : List.of("1", "1-2", "2-1", "junk", "")) {
      Object value =
          PolicyFactory.eINSTANCE.createFromString(PolicyPackage.Literals.PORT_RANGE, text);
      assertEquals(PortRange.valueOf(text), value);
      assertText(text, PolicyPackage.Literals.PORT_RANGE, value);
    }
    for (String text : List.of("10.0.0.1", "10.0.0.0/8", "::1-::2", "junk", "")) {
      Object value =
          PolicyFactory.eINSTANCE.createFromString(PolicyPackage.Literals.ADDRESS_RANGE, text);
      assertEquals(AddressRange.valueOf(text), value);
      assertText(text, PolicyPackage.Literals.ADDRESS_RANGE, value);
    }
  }

  private static void assertText(String text, EDataType type, Object value) {
    assertEquals(text, PolicyFactory.eINSTANCE.convertToString(type, value));
  }

  @Test
  void enumerationsBecomeTextAndComeBack() {
    for (Direction value : Direction.values()) {
      assertSame(value, Direction.get(value.getLiteral()));
      assertText(value.getLiteral(), PolicyPackage.Literals.DIRECTION, value);
    }
    for (AddressScope value : AddressScope.values()) {
      assertSame(value, AddressScope.get(value.getLiteral()));
      assertText(value.getLiteral(), PolicyPackage.Literals.ADDRESS_SCOPE, value);
    }
    for (PortScope value : PortScope.values()) {
      assertSame(value, PortScope.get(value.getLiteral()));
      assertText(value.getLiteral(), PolicyPackage.Literals.PORT_SCOPE, value);
    }
  }
}
