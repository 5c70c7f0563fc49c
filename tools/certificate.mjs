// A certificate for https://localhost, made at first use and kept in the home folder.
import { chmodSync, existsSync, readFileSync } from 'node:fs'
import devCerts from 'office-addin-dev-certs'
import defaults from 'office-addin-dev-certs/lib/defaults.js'
import { messageOf, say } from './ready.mjs'

/** Key and certificate for node:https. Where Excel may run (Windows, Mac) the system is asked to trust it; elsewhere it is only made. */
export async function certificate() {
  if (process.platform === 'win32' || process.platform === 'darwin')
    try {
      const options = await devCerts.getHttpsServerOptions()
      chmodSync(defaults.localhostKeyPath, 0o600)
      return options
    } catch (error) {
      say(`系统没有信任这张证书，Excel 可能打不开面板（${messageOf(error)}）。`)
      say('The system does not trust the certificate; Excel may refuse to open the pane.')
    }
  const { localhostCertificatePath, localhostKeyPath } = defaults
  if (!existsSync(localhostCertificatePath) || !existsSync(localhostKeyPath)) await devCerts.generateCertificates()
  // Whoever reads the key can play this computer's server; the package leaves it readable by all.
  chmodSync(localhostKeyPath, 0o600)
  return { key: readFileSync(localhostKeyPath), cert: readFileSync(localhostCertificatePath) }
}
