// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import org.attls.model.effective.Effective;
import org.attls.model.facts.Release;
import org.attls.model.policy.Image;
import org.attls.model.policy.Stack;

/**
 * What a policy is generated for.
 *
 * @param stack the stack
 * @param image its image
 * @param release the release whose statements and defaults hold
 * @param effective the authoring objects as the stack has them
 * @param sources leads from these objects to the text
 */
record Target(Stack stack, Image image, Release release, Effective effective, Sources sources) {

  /**
   * The target of a stack.
   *
   * @throws IllegalArgumentException if it is in no image, or the image has no known release and
   *     the options name none
   */
  static Target of(Stack stack, GenerationOptions options) {
    if (!(stack.eContainer() instanceof Image image)) {
      throw Invalid.because(stack, "is in no image");
    }
    Release release =
        options
            .release()
            .or(() -> Release.find(String.valueOf(image.getRelease())))
            .orElseThrow(() -> Invalid.because(image, "has the release " + image.getRelease()));
    Effective effective = Effective.in(stack);
    return new Target(stack, image, release, effective, new Sources(effective.origins()));
  }

  ReleaseDefaults defaults() {
    return new ReleaseDefaults(release);
  }
}
