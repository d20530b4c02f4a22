// SPDX-License-Identifier: EPL-2.0

/** UNIX files of z/OS over SSH. */
package org.attls.zos.host.sftp;
