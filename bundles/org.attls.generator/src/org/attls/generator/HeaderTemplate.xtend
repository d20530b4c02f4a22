// SPDX-License-Identifier: EPL-2.0

package org.attls.generator

import java.util.List
import org.attls.generator.history.History

/** The comment at the top of a policy file, in the layout of IBM's Configuration Assistant. */
package class HeaderTemplate {

	/**
	 * The lines of the comment, without the comment signs.
	 *
	 * @param imageRelease the release of the image, if the policy is for another one; else empty
	 * @param version the version of the generator, may be empty
	 * @param hash the SHA-256 of the source, may be empty
	 * @param backingStore where the authoring objects are kept, may be empty
	 * @param title the heading of the transfers
	 * @param transfers the transfers in the order in which they are to be printed, may be empty
	 */
	def CharSequence text(String image, String stack, String release, String imageRelease,
		String version, String hash, String backingStore, String title,
		List<History.Entry> transfers) '''

		AT-TLS Policy Agent Configuration file for:
		   Image: «image»
		   Stack: «stack»

		Created by AT-TLS Workbench for z/OS Communications Server
		«release»
		«IF !imageRelease.empty»
			In place of the release of the image, «imageRelease»
		«ENDIF»
		«IF !version.empty»
			Generator version: «version»
		«ENDIF»
		«IF !hash.empty»
			SHA-256 of the source:
			   «hash»
		«ENDIF»
		«IF !backingStore.empty»
			Backing Store = '«backingStore»'
		«ENDIF»
		«IF !transfers.empty»
			«title»:
			«FOR transfer : transfers»
				«Header.time(transfer.time)» «transfer.author» to «transfer.target»
				«FOR line : transfer.text.lines.toList»
					«"  " + line»
				«ENDFOR»
			«ENDFOR»
		«ENDIF»

	'''
}
