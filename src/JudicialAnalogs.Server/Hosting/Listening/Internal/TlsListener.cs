using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Microsoft.Extensions.Logging;

namespace JudicialAnalogs.Server.Hosting.Listening.Internal;

/// <summary>Encrypts connections with the certificate of the moment, and checks certificates of callers where they are asked for.</summary>
internal sealed class TlsListener
{
    private static readonly TimeSpan Soon = TimeSpan.FromDays(14);
    private static readonly TimeSpan TellAgainAfter = TimeSpan.FromDays(1);

    private readonly TlsOptions _options;
    private readonly TimeProvider _time;
    private readonly WatchedFiles<SslStreamCertificateContext> _serving;
    private readonly WatchedFiles<ClientTrust>? _trust;
    private DateTimeOffset _told = DateTimeOffset.MinValue;

    /// <exception cref="UnusableFileException">The files cannot be read or used.</exception>
    public TlsListener(TlsOptions options, TimeProvider time)
    {
        (_options, _time, _serving) = (options, time, ServingCertificates.Files(options));
        _trust = options.ClientAuthorityFile is null ? null : ClientTrust.Files(options);
    }

    /// <summary>Encrypts what comes to an endpoint; the caller chooses between HTTP/2 and HTTP/1.1 (ALPN).</summary>
    /// <param name="listen">The endpoint.</param>
    /// <param name="forSystems">True where systems call and may be asked for a certificate; browsers are not, for they would ask the person.</param>
    public void Encrypt(ListenOptions listen, bool forSystems)
    {
        listen.Protocols = HttpProtocols.Http1AndHttp2;
        listen.UseHttps(new TlsHandshakeCallbackOptions { OnConnection = _ => ValueTask.FromResult(Handshake(forSystems)) });
    }

    /// <summary>Looks whether the files changed.</summary>
    public void Look(ILogger logger)
    {
        Look(_serving, "the server's certificate", logger, () => ListeningLog.CertificateChanged(logger, _serving.Current.TargetCertificate.Subject, End()));
        if (_trust is not null)
            Look(_trust, "the callers' authorities", logger, () => ListeningLog.TrustChanged(logger));
        if (_time.GetUtcNow() is var now && End() - now < Soon && now - _told >= TellAgainAfter)
        {
            _told = now;
            ListeningLog.EndsSoon(logger, End());
        }
    }

    private static void Look<T>(WatchedFiles<T> files, string what, ILogger logger, Action changed)
        where T : class
    {
        try
        {
            if (files.Look())
                changed();
        }
        catch (UnusableFileException unusable)
        {
            ListeningLog.NotTaken(logger, what, unusable.Message);
        }
    }

    private DateTimeOffset End() => _serving.Current.TargetCertificate.NotAfter.ToUniversalTime();

    private SslServerAuthenticationOptions Handshake(bool forSystems)
    {
        var trust = forSystems ? _trust : null;
        return new SslServerAuthenticationOptions
        {
            ServerCertificateContext = _serving.Current,
            EnabledSslProtocols = _options.Oldest == TlsVersion.Tls13 ? SslProtocols.Tls13 : SslProtocols.Tls12 | SslProtocols.Tls13,
            CertificateRevocationCheckMode = X509RevocationMode.NoCheck,
            ClientCertificateRequired = trust is not null,
            RemoteCertificateValidationCallback = trust is null ? null : (_, certificate, chain, _) => Admits(trust.Current, certificate, chain),
            AllowRenegotiation = false,
        };
    }

    private bool Admits(ClientTrust trust, X509Certificate? certificate, X509Chain? chain) => certificate is X509Certificate2 shown
        ? trust.Trusts(shown, chain is null ? null : [.. chain.ChainPolicy.ExtraStore, .. chain.ChainElements.Select(element => element.Certificate)], _time.GetUtcNow())
        : certificate is null && !_options.ClientsNeedCertificate;
}
