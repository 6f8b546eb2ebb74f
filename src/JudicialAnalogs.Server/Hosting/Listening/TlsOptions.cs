using System.ComponentModel.DataAnnotations;
using JudicialAnalogs.Server.Configuration;
using JudicialAnalogs.Server.Hosting.Listening.Internal;

namespace JudicialAnalogs.Server.Hosting.Listening;

/// <summary>How connections are encrypted, on both ports. All its files are read again when they change.</summary>
public sealed class TlsOptions : IValidatableObject
{
    /// <summary>The server's certificate in PEM, those that signed it below; with it, or with <see cref="PfxFile"/>, connections are encrypted.</summary>
    public string? CertificateFile { get; init; }

    /// <summary>The private key of that certificate in PEM.</summary>
    public string? KeyFile { get; init; }

    /// <summary>Certificate, key and those that signed it in one PKCS #12 file, in place of PEM.</summary>
    public string? PfxFile { get; init; }

    /// <summary>A file that holds the password of <see cref="KeyFile"/> or <see cref="PfxFile"/> alone.</summary>
    /// <value>none: the key is not encrypted</value>
    public string? PasswordFile { get; init; }

    /// <summary>The oldest version of TLS that is taken.</summary>
    public TlsVersion Oldest { get; init; } = TlsVersion.Tls12;

    /// <summary>How long browsers are told to come by https alone (RFC 6797); zero tells them nothing.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "3650.00:00:00")]
    public TimeSpan StrictTransport { get; init; } = TimeSpan.FromDays(365);

    /// <summary>
    /// The authorities that sign certificates of callers, in PEM, and those between. With it callers of the gRPC port are asked for a certificate; one that they
    /// did not sign is refused. Nothing is downloaded to check it.
    /// </summary>
    public string? ClientAuthorityFile { get; init; }

    /// <summary>Certificates taken back: one or more revocation lists in PEM, or one in DER. It is trusted as this file is: protect it alike.</summary>
    public string? ClientRevocationFile { get; init; }

    /// <summary>Whether a caller of the gRPC port without a certificate is refused at once; otherwise the sign-in decides.</summary>
    public bool ClientsNeedCertificate { get; init; }

    /// <summary>True when connections are encrypted.</summary>
    public bool IsOn => CertificateFile is not null || PfxFile is not null;

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (CertificateFile is not null && PfxFile is not null)
            return [new ValidationResult("does not go with Listen:Tls:CertificateFile; leave one of them out", [nameof(PfxFile)])];
        if (CertificateFile is null != KeyFile is null)
            return [new ValidationResult("is missing: CertificateFile and KeyFile go together", [CertificateFile is null ? nameof(CertificateFile) : nameof(KeyFile)])];
        if (ClientAuthorityFile is not null && !IsOn)
            return [new ValidationResult("is of no use without a certificate of the server; give Listen:Tls:CertificateFile or Listen:Tls:PfxFile", [nameof(ClientAuthorityFile)])];
        if (ClientAuthorityFile is null && (ClientsNeedCertificate || ClientRevocationFile is not null))
            return [new ValidationResult("is missing: without it no certificate of a caller can be checked", [nameof(ClientAuthorityFile)])];
        return Faults();
    }

    private IEnumerable<ValidationResult> Faults()
    {
        if (IsOn && FaultOf(() => ServingCertificates.Files(this)) is { } serving)
            yield return new ValidationResult(serving, [PfxFile is null ? nameof(CertificateFile) : nameof(PfxFile)]);
        if (ClientAuthorityFile is not null && FaultOf(() => ClientTrust.Files(this)) is { } trust)
            yield return new ValidationResult(trust, [nameof(ClientAuthorityFile)]);
    }

    private static string? FaultOf(Func<object> load)
    {
        try
        {
            _ = load();
            return null;
        }
        catch (UnusableFileException unusable)
        {
            return unusable.Message;
        }
    }
}
