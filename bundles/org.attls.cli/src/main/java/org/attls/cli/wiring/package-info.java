// SPDX-License-Identifier: EPL-2.0

/**
 * The parts of the authoring language, put together as Guice would, without Guice's work at the
 * start of each command: what it finds out by reflection is found out once, when the command line
 * is built ({@link org.attls.cli.wiring.WiringWriter}), and read as a table ({@link
 * org.attls.cli.wiring.Wiring}). The language itself knows nothing of this; workbench and tests use
 * Guice.
 */
package org.attls.cli.wiring;
