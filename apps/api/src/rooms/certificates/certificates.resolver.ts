import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import { pageRequest } from '../../kernel/page.js'
import type { RequestContext } from '../../persistence/context.js'
import { CertificateConnectionView, CertificateView } from './certificate.view.js'
import { listCertificates, readCertificateOf } from './find-certificates.js'

@Resolver()
export class CertificatesResolver {
  @Query(() => CertificateConnectionView, { description: 'Certificates of destruction, newest first.' })
  @Requires('certificate:list')
  certificates(
    @Arg('first', () => Int, { defaultValue: 25, description: 'At most 100.' }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() { operation }: RequestContext,
  ): Promise<CertificateConnectionView> {
    return operation.read(async (work) => listCertificates(work, pageRequest(first, after)))
  }

  @Query(() => CertificateView, { nullable: true, description: 'One of them, by its number.' })
  @Requires('certificate:list')
  certificate(
    @Arg('number', () => String, { description: 'Such as `D-2026-000001`.' }) number: string,
    @Ctx() { operation }: RequestContext,
  ): Promise<CertificateView> {
    return operation.read((work) => readCertificateOf(work, number))
  }
}
