// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.details;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attls.model.effective.Effective;
import org.attls.model.policy.AddressGroup;
import org.attls.model.policy.KeyRing;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.Setting;
import org.attls.model.policy.SettingOwner;
import org.attls.model.policy.Verbatim;
import org.attls.model.policy.VerbatimOwner;
import org.attls.model.settings.Settings;
import org.attls.policy.ide.details.Details.Row;
import org.attls.policy.ide.text.Descriptions;
import org.eclipse.emf.ecore.EObject;

/** Collects the rows of details. */
final class Rows {
  private final List<Row> rows = new ArrayList<>();

  List<Row> all() {
    return rows;
  }

  /** Adds a value that an object of the text is or has. */
  void add(String name, String value, EObject written) {
    add(name, value, Origin.of(written));
  }

  void add(String name, String value, Origin origin) {
    rows.add(new Row(name, value == null ? "" : value, origin));
  }

  /** Adds a key ring of the text; nothing for none. */
  void keyRing(KeyRing ring) {
    if (ring != null) {
      add("key ring", Descriptions.keyRing(ring), ring);
    }
  }

  /** Adds the settings of an effective object. */
  void settings(SettingOwner owner, Effective effective) {
    for (Setting setting : owner.getSettings()) {
      setting("", effective.setting(setting), effective.origins().of(setting));
    }
  }

  /** Adds a setting with something before its words; a switch without a value is on. */
  void setting(String before, Setting setting, EObject written) {
    String values = Descriptions.values(setting);
    if (setting.getName() != null) {
      add(before + setting.getName(), values.isEmpty() ? Settings.ON : values, written);
    }
  }

  /** Adds the parameters of verbatim blocks. */
  void verbatims(String before, VerbatimOwner owner, Effective effective) {
    for (Verbatim block : owner.getVerbatims()) {
      block
          .getLines()
          .forEach(
              line ->
                  add(
                      before + line.getKeyword() + " of " + block.getStatement(),
                      line.getValue(),
                      effective.origins().of(line)));
    }
  }

  /** Adds the addresses of a group and of the groups in it, each group once. */
  void addresses(AddressGroup group) {
    addresses(group, new HashSet<>());
  }

  private void addresses(AddressGroup group, Set<AddressGroup> seen) {
    if (!seen.add(group) || group.eIsProxy()) {
      return;
    }
    for (int i = 0; i < group.getAddresses().size(); i++) {
      if (group.getAddresses().get(i) != null) {
        add(
            "address",
            group.getAddresses().get(i).text(),
            Origin.of(group, PolicyPackage.Literals.ADDRESS_GROUP__ADDRESSES, i));
      }
    }
    group.getGroups().forEach(inner -> addresses(inner, seen));
  }
}
