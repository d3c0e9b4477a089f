/** What only the demo profile has: accounts with known passwords, a mailbox inside the application, a demo season. */
package org.alteractions.journey.demo;
