using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace JudicialAnalogs.Server.SignIn.Systems;

/// <summary>
/// Knows systems by the certificates of their connections. The listener has verified that the other side holds the certificate's key and, where clients are
/// checked against an authority, who issued it.
/// </summary>
internal sealed class SystemCertificates(SignInOptions options, TimeProvider time)
{
    /// <summary>The system of a certificate; null where there is none, or its time is over.</summary>
    public KnownSystem? Find(X509Certificate2 certificate)
    {
        var now = time.GetUtcNow().UtcDateTime;
        if (now < certificate.NotBefore.ToUniversalTime() || now > certificate.NotAfter.ToUniversalTime())
            return null;
        var thumbprint = certificate.GetCertHashString(HashAlgorithmName.SHA256);
        return options.Systems.FirstOrDefault(system => system.Thumbprint.Length > 0 && string.Equals(Plain(system.Thumbprint), thumbprint, StringComparison.OrdinalIgnoreCase))
            ?? options.Systems.FirstOrDefault(system => system.Subject.Length > 0 && IsSubject(certificate, system.Subject));
    }

    private static string Plain(string thumbprint) => thumbprint.Replace(":", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);

    // Compared as names and not as texts: spaces after commas differ from tool to tool.
    private static bool IsSubject(X509Certificate2 certificate, string subject)
    {
        try
        {
            return certificate.SubjectName.RawData.AsSpan().SequenceEqual(new X500DistinguishedName(subject).RawData)
                || string.Equals(certificate.SubjectName.Name, new X500DistinguishedName(subject).Name, StringComparison.Ordinal);
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
