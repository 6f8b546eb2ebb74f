using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace JudicialAnalogs.Server.Hosting.Listening.Internal;

/// <summary>Reads the server's certificate with its key and what stands between it and its root.</summary>
internal static class ServingCertificates
{
    /// <exception cref="UnusableFileException">The files cannot be read or used.</exception>
    public static WatchedFiles<SslStreamCertificateContext> Files(TlsOptions options)
    {
        var paths = (options.PfxFile is { } pfx ? [pfx] : new[] { options.CertificateFile!, options.KeyFile! }).Concat(options.PasswordFile is { } password ? [password] : []).ToList();
        return new WatchedFiles<SslStreamCertificateContext>(paths, contents => options.PfxFile is null
            ? OfPem(Text(contents[0]), Text(contents[1]), contents.Count > 2 ? Text(contents[2]).Trim() : null)
            : OfPfx(contents[0], contents.Count > 1 ? Text(contents[1]).Trim() : null));
    }

    private static SslStreamCertificateContext OfPem(string certificate, string key, string? password)
    {
        try
        {
            var all = new X509Certificate2Collection();
            all.ImportFromPem(certificate);
            using var leaf = password is null ? X509Certificate2.CreateFromPem(certificate, key) : X509Certificate2.CreateFromEncryptedPem(certificate, key, password);
            // A key that came as text is not taken by every platform's TLS; one from PKCS #12 is.
            return Context(X509CertificateLoader.LoadPkcs12(leaf.Export(X509ContentType.Pkcs12), null), [.. all.Skip(1)]);
        }
        catch (Exception failure) when (failure is CryptographicException or ArgumentException)
        {
            throw new UnusableFileException("cannot be used: the certificate or its key is damaged, they do not belong together, or the password is wrong; write both files anew, e.g. cert.pem and key.pem of one request", failure);
        }
    }

    private static SslStreamCertificateContext OfPfx(byte[] content, string? password)
    {
        try
        {
            var all = X509CertificateLoader.LoadPkcs12Collection(content, password);
            var leaf = all.FirstOrDefault(certificate => certificate.HasPrivateKey)
                ?? throw new UnusableFileException("holds no private key; export certificate and key together");
            return Context(leaf, [.. all.Where(certificate => !certificate.HasPrivateKey)]);
        }
        catch (CryptographicException failure)
        {
            throw new UnusableFileException("cannot be used: the file is damaged or the password is wrong; write it anew, or its password into Listen:Tls:PasswordFile", failure);
        }
    }

    private static SslStreamCertificateContext Context(X509Certificate2 leaf, X509Certificate2Collection others) => SslStreamCertificateContext.Create(leaf, others, offline: true);

    private static string Text(byte[] content) => Encoding.UTF8.GetString(content);
}
