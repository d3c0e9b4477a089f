/** A structure's request from its arrival to its qualification: questions, scope, withdrawal. */
package org.alteractions.journey.structure.request;
