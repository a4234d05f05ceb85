// Finds out before anything is started whether a port is free.
import net from 'node:net';

/** Whether nothing listens on this port, on any address of this machine. */
export async function isFree(port) {
  return (
    (await canListen({ port, host: '0.0.0.0' })) &&
    (await canListen({ port, host: '::', ipv6Only: true })) &&
    (await canListen({ port, host: '127.0.0.1' }))
  );
}

function canListen(options) {
  return new Promise(resolve => {
    const server = net.createServer();
    // A machine without IPv6 refuses the address, not the port.
    server.once('error', error => resolve(error.code !== 'EADDRINUSE'));
    server.listen(options, () => server.close(() => resolve(true)));
  });
}

/** What to say about the ports that are taken; undefined where all are free. */
export function explainTaken(taken) {
  if (taken.length === 0) {
    return undefined;
  }
  const which = taken.map(({ port, use }) => `Port ${port} (${use}) is taken.`);
  return `${which.join('\n')}
Another program listens there, perhaps this portal in another terminal. Stop it, or choose other
ports, for example:  npm start -- --port 3300 --backend-port 7300`;
}
