/** What can be proven of the deployment files without a cluster. */
@NullMarked
package kr.bogoseo.deploy.manifests;

import org.jspecify.annotations.NullMarked;
