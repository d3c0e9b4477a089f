/** Small pictures of the models, with the nodes at which a case stands. */
package org.alteractions.journey.process.picture;
