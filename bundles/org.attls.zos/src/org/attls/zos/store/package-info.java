// SPDX-License-Identifier: EPL-2.0

/**
 * A project kept on z/OS, in a data set or folder. Every save writes files of new names and then
 * one new index, made so that only one caller can make it; what is there already is never written
 * over.
 */
package org.attls.zos.store;
