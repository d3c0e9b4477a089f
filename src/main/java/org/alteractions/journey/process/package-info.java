/** The features' interface to the engine. Apart from delegates, only these packages use Camunda. */
package org.alteractions.journey.process;
