// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.host.sftp;

import java.io.EOFException;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;
import org.apache.sshd.agent.SshAgent;
import org.apache.sshd.agent.SshAgentFactory;
import org.apache.sshd.agent.SshAgentServer;
import org.apache.sshd.agent.common.AbstractAgentProxy;
import org.apache.sshd.common.FactoryManager;
import org.apache.sshd.common.channel.ChannelFactory;
import org.apache.sshd.common.session.ConnectionService;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;

/** The user's SSH agent at a UNIX socket. The library itself would need a native one for that. */
final class SocketAgent extends AbstractAgentProxy {
  private static final int LONGEST_ANSWER = 1 << 20;

  private final SocketChannel channel;

  private SocketAgent(Path socket) throws IOException {
    super(null);
    channel = SocketChannel.open(UnixDomainSocketAddress.of(socket));
  }

  /** Makes clients of the agent; nothing is forwarded. */
  static SshAgentFactory factory(Path socket) {
    return new SshAgentFactory() {
      @Override
      public List<ChannelFactory> getChannelForwardingFactories(FactoryManager manager) {
        return List.of();
      }

      @Override
      public SshAgent createClient(Session session, FactoryManager manager) throws IOException {
        return new SocketAgent(socket);
      }

      @Override
      public SshAgentServer createServer(ConnectionService service) {
        throw new UnsupportedOperationException("an agent is never forwarded");
      }
    };
  }

  @Override
  protected synchronized Buffer request(Buffer buffer) throws IOException {
    ByteBuffer request = ByteBuffer.wrap(buffer.array(), buffer.rpos(), buffer.available());
    while (request.hasRemaining()) {
      channel.write(request);
    }
    int length = receive(Integer.BYTES).getInt();
    if (length < 1 || length > LONGEST_ANSWER) {
      throw new IOException("the SSH agent gave no sensible answer");
    }
    return new ByteArrayBuffer(receive(length).array());
  }

  private ByteBuffer receive(int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes) < 0) {
        throw new EOFException("the SSH agent closed the connection");
      }
    }
    return bytes.flip();
  }

  @Override
  public boolean isOpen() {
    return channel.isOpen();
  }

  @Override
  public void close() throws IOException {
    channel.close();
    super.close();
  }
}
