import { expect, type Locator, type Page } from '@playwright/test'

export interface SiteToAdd {
  readonly name: string
  readonly address: string
  readonly password: string
  readonly place: string
  readonly passphrase?: string
}

/** The places that stories go to, on the screen of the outbox. */
export class Connections {
  readonly outbox: Locator
  readonly form: Locator

  constructor(private readonly window: Page) {
    this.outbox = window.getByRole('main', { name: 'Outbox' })
    this.form = window.getByRole('dialog')
  }

  async open(): Promise<void> {
    await this.window.getByRole('radio', { name: 'Outbox' }).click()
    await expect(this.outbox).toContainText('Portal on this computer')
  }
  row(name: string): Locator {
    return this.outbox.getByRole('listitem').filter({ has: this.window.getByRole('group', { name }) })
  }
  async add(): Promise<void> {
    await this.outbox.getByRole('button', { name: 'Add a connection' }).click()
    await expect(this.form).toBeVisible()
  }
  async edit(name: string): Promise<void> {
    await this.row(name).getByRole('button', { name: 'Edit' }).click()
    await expect(this.form).toBeVisible()
  }
  async choose(field: RegExp, option: string): Promise<void> {
    await this.form.getByRole('button', { name: field }).click()
    await this.window.getByRole('option', { name: option }).click()
  }
  async addTag(here: string, there: string): Promise<void> {
    const before = await this.form.getByLabel('Our tag').count()
    await this.form.getByRole('button', { name: 'Add a tag' }).click()
    await this.form.getByLabel('Our tag').nth(before).fill(here)
    await this.form.getByLabel('Tag there').nth(before).fill(there)
  }
  async save(): Promise<void> {
    await this.form.getByRole('button', { name: 'Save' }).click()
    await expect(this.form).toBeHidden()
  }
  /** A WordPress that is entered whole. */
  async addSite({ name, address, password, place, passphrase }: SiteToAdd): Promise<void> {
    await this.add()
    await this.form.getByLabel('Name', { exact: true }).fill(name)
    await this.form.getByLabel('Address').fill(address)
    await this.form.getByLabel('Account').fill('desk')
    await this.form.getByLabel('Application password').fill(password)
    await this.choose(/Where it is kept/, place)
    if (passphrase !== undefined)
      await this.form.getByRole('textbox', { name: /passphrase/ }).fill(passphrase)
    await this.save()
  }
}
