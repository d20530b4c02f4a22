// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.JSRInlinerAdapter;

/**
 * Rewrites the classes of a jar that were compiled for Java 5 or older, with the stack maps that
 * newer class files have. The JVM keeps no older class in its class archive, nor any class that
 * extends one; the parser and picocli are such, and cost a third of the start of the command line.
 */
public class UpgradeClasses {
  private static final int JAVA_6 = 50;

  /** Rewrites the jar of the first argument, and puts a copy where the second one says. */
  public static void main(String[] args) throws IOException {
    Path jar = Path.of(args[0]);
    Path product = Path.of(args[1]);
    Path fresh = jar.resolveSibling(jar.getFileName() + ".new");
    try (JarFile old = new JarFile(jar.toFile());
        JarOutputStream out = new JarOutputStream(Files.newOutputStream(fresh));
        URLClassLoader classes =
            new URLClassLoader(
                new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
      for (JarEntry entry : Collections.list(old.entries())) {
        JarEntry copy = new JarEntry(entry.getName());
        copy.setTime(entry.getTime());
        out.putNextEntry(copy);
        try (InputStream in = old.getInputStream(entry)) {
          byte[] bytes = in.readAllBytes();
          out.write(isOld(entry.getName(), bytes) ? upgrade(bytes, classes) : bytes);
        }
        out.closeEntry();
      }
    }
    Files.move(fresh, jar, StandardCopyOption.REPLACE_EXISTING);
    // What users run appears at once and complete, even if a build is broken off.
    Files.createDirectories(product.getParent());
    Path copy = product.resolveSibling(product.getFileName() + ".new");
    Files.copy(jar, copy, StandardCopyOption.REPLACE_EXISTING);
    Files.move(copy, product, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static boolean isOld(String name, byte[] bytes) {
    return name.endsWith(".class") && ((bytes[6] & 0xFF) << 8 | bytes[7] & 0xFF) < JAVA_6;
  }

  private static byte[] upgrade(byte[] bytes, ClassLoader classes) {
    ClassWriter writer =
        new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
          @Override
          protected ClassLoader getClassLoader() {
            return classes;
          }
        };
    try {
      new ClassReader(bytes).accept(new Upgrade(writer), ClassReader.SKIP_FRAMES);
    } catch (TypeNotPresentException e) {
      return bytes; // It uses an optional library that is not in the jar, so nothing uses it.
    }
    return writer.toByteArray();
  }

  private static final class Upgrade extends ClassVisitor {
    Upgrade(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visit(
        int version, int access, String name, String signature, String parent, String[] types) {
      super.visit(Opcodes.V1_8, access, name, signature, parent, types);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
      return new JSRInlinerAdapter(next, access, name, descriptor, signature, exceptions);
    }
  }
}
