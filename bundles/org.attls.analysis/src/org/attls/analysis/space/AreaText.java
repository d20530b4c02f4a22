// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.space;

import java.util.List;

/** Says in the words of an administrator which connections an area has. */
public final class AreaText {
  private AreaText() {}

  /** For example {@code inbound 4021 from anywhere}. */
  public static String of(Area area) {
    List<Interval> directions = area.on(Axis.DIRECTION);
    if (directions.equals(List.of(Axis.DIRECTION.whole()))) {
      return "inbound and outbound, local port "
          + ports(area, Axis.LOCAL_PORT)
          + local(area)
          + ", remote "
          + remote(area)
          + remotePort(area)
          + names(area);
    }
    if (directions.getFirst().first().signum() == 0) {
      return "inbound "
          + (isWhole(area, Axis.LOCAL_PORT) ? "to any port" : ports(area, Axis.LOCAL_PORT))
          + local(area)
          + " from "
          + remote(area)
          + remotePort(area)
          + names(area);
    }
    String localPort =
        isWhole(area, Axis.LOCAL_PORT) ? "" : ", local port " + ports(area, Axis.LOCAL_PORT);
    return "outbound to " + remote(area) + remotePort(area) + local(area) + localPort + names(area);
  }

  private static boolean isWhole(Area area, Axis axis) {
    return area.on(axis).equals(List.of(axis.whole()));
  }

  private static String ports(Area area, Axis axis) {
    return isWhole(area, axis) ? "any" : SideText.ports(area.on(axis));
  }

  private static String remotePort(Area area) {
    return isWhole(area, Axis.REMOTE_PORT) ? "" : " port " + ports(area, Axis.REMOTE_PORT);
  }

  /** The local addresses, unless they are all that the remote ones allow. */
  private static String local(Area area) {
    List<Interval> sides = area.on(Axis.LOCAL_ADDRESS);
    boolean any =
        isWhole(area, Axis.LOCAL_ADDRESS)
            || sides.equals(List.of(AddressOrder.ALL_IPV4))
            || sides.equals(List.of(AddressOrder.ALL_IPV6));
    return any ? "" : ", local address " + SideText.addresses(sides) + ",";
  }

  private static String remote(Area area) {
    return isWhole(area, Axis.REMOTE_ADDRESS)
        ? "anywhere"
        : SideText.addresses(area.on(Axis.REMOTE_ADDRESS));
  }

  private static String names(Area area) {
    String job = isWhole(area, Axis.JOB) ? "" : ", job " + SideText.names(area.on(Axis.JOB));
    String user = isWhole(area, Axis.USER) ? "" : ", user " + SideText.names(area.on(Axis.USER));
    return job + user;
  }
}
