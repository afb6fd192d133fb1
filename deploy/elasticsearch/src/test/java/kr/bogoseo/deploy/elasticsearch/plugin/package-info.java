/** Tests of the plugin's own text rules. */
@NullMarked
package kr.bogoseo.deploy.elasticsearch.plugin;

import org.jspecify.annotations.NullMarked;
