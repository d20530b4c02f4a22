// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.project;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** Shows in trees which files, folders and projects have findings, by the gravest of them. */
public final class ProblemDecorator extends LabelProvider implements ILightweightLabelDecorator {
  private final IResourceChangeListener listener = this::changed;

  /** Made by the workbench. */
  public ProblemDecorator() {
    ResourcesPlugin.getWorkspace()
        .addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
  }

  @Override
  public void decorate(Object element, IDecoration decoration) {
    if (element instanceof IResource resource && resource.isAccessible()) {
      try {
        ImageDescriptor overlay =
            overlay(
                Math.max(
                    severity(resource, FindingMarkers.TYPE),
                    severity(resource, FindingMarkers.HEALTH)));
        if (overlay != null) {
          decoration.addOverlay(overlay, IDecoration.BOTTOM_LEFT);
        }
      } catch (CoreException e) {
        return; // The resource has just gone; its label will go too.
      }
    }
  }

  private static int severity(IResource resource, String type) throws CoreException {
    return resource.findMaxProblemSeverity(type, true, IResource.DEPTH_INFINITE);
  }

  private static ImageDescriptor overlay(int severity) {
    ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
    return switch (severity) {
      case IMarker.SEVERITY_ERROR -> images.getImageDescriptor(ISharedImages.IMG_DEC_FIELD_ERROR);
      case IMarker.SEVERITY_WARNING ->
          images.getImageDescriptor(ISharedImages.IMG_DEC_FIELD_WARNING);
      default -> null;
    };
  }

  private void changed(IResourceChangeEvent event) {
    if (event.findMarkerDeltas(FindingMarkers.TYPE, true).length > 0
        || event.findMarkerDeltas(FindingMarkers.HEALTH, true).length > 0) {
      PlatformUI.getWorkbench()
          .getDisplay()
          .asyncExec(() -> fireLabelProviderChanged(new LabelProviderChangedEvent(this)));
    }
  }

  @Override
  public void dispose() {
    ResourcesPlugin.getWorkspace().removeResourceChangeListener(listener);
    super.dispose();
  }
}
