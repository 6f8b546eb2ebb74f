using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace JudicialAnalogs.Server.Hosting.Listening.Internal;

/// <summary>Whose certificates of callers are trusted, and which of them were taken back. Everything is decided from files; nothing is downloaded.</summary>
internal sealed class ClientTrust
{
    private static readonly Oid ClientAuthentication = new("1.3.6.1.5.5.7.3.2");

    private readonly X509Certificate2Collection _roots;
    private readonly X509Certificate2Collection _between;
    private readonly IReadOnlyList<RevocationList> _revoked;

    private ClientTrust(X509Certificate2Collection authorities, IReadOnlyList<RevocationList> revoked)
    {
        _roots = [.. authorities.Where(IsRoot)];
        _between = [.. authorities.Where(one => !IsRoot(one))];
        _revoked = revoked;
    }

    /// <exception cref="UnusableFileException">The files cannot be read or used.</exception>
    public static WatchedFiles<ClientTrust> Files(TlsOptions options) => new(
        options.ClientRevocationFile is { } revoked ? [options.ClientAuthorityFile!, revoked] : [options.ClientAuthorityFile!],
        contents => new ClientTrust(Authorities(contents[0]), contents.Count > 1 ? RevocationList.ReadAll(contents[1]) : []));

    /// <summary>True when an authority of ours signed the certificate for callers, its time has not passed and nobody took it back.</summary>
    /// <param name="certificate">What the caller showed.</param>
    /// <param name="shown">What the caller showed beside it.</param>
    /// <param name="now">The time.</param>
    public bool Trusts(X509Certificate2 certificate, X509Certificate2Collection? shown, DateTimeOffset now)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(_roots);
        chain.ChainPolicy.ExtraStore.AddRange(_between);
        if (shown is not null)
            chain.ChainPolicy.ExtraStore.AddRange(shown);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.DisableCertificateDownloads = true;
        chain.ChainPolicy.ApplicationPolicy.Add(ClientAuthentication);
        chain.ChainPolicy.VerificationTime = now.UtcDateTime;
        chain.ChainPolicy.VerificationTimeIgnored = false;
        return chain.Build(certificate) && !chain.ChainElements.Any(element => _revoked.Any(list => list.Holds(element.Certificate)));
    }

    private static X509Certificate2Collection Authorities(byte[] content)
    {
        var all = new X509Certificate2Collection();
        try
        {
            all.ImportFromPem(Encoding.UTF8.GetString(content));
        }
        catch (CryptographicException failure)
        {
            throw new UnusableFileException("cannot be used: a certificate in it is damaged; write the authorities' certificates in PEM, one below the other", failure);
        }

        return all.Any(IsRoot) ? all : throw new UnusableFileException("holds no certificate that signed itself; write the root authority's certificate in PEM, those between below");
    }

    private static bool IsRoot(X509Certificate2 certificate) => certificate.SubjectName.RawData.AsSpan().SequenceEqual(certificate.IssuerName.RawData);
}
