package kr.bogoseo.deploy.local.process;

/**
 * What the user knows by name and port; several may live in one process.
 *
 * @param name such as {@code search}
 * @param port where it listens on loopback
 * @param probe whether it is ready
 */
public record Part(String name, int port, Probe probe) {}
