using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using JudicialAnalogs.Server.Configuration;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Hosting.Listening;
using JudicialAnalogs.Server.Hosting.Listening.Internal;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace JudicialAnalogs.Server.Tests.Hosting.Listening;

public sealed class TlsTests : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("analogs-tls-");
    private readonly MadeCertificates _court = new("court authority");
    private readonly CollectedErrors _errors = new();
    private Engine? _engine;
    private WebApplication? _app;

    [Fact]
    public async Task Both_ports_are_encrypted_and_offer_http2_and_http1()
    {
        await StartAsync(Pem("server"));

        foreach (var port in Ports())
        {
            Assert.Equal(SslApplicationProtocol.Http2, (await ConnectAsync(port, [SslApplicationProtocol.Http2, SslApplicationProtocol.Http11])).Chosen);
            Assert.Equal(SslApplicationProtocol.Http11, (await ConnectAsync(port, [SslApplicationProtocol.Http11])).Chosen);
        }
    }

    [Theory]
    [InlineData(TlsVersion.Tls12, SslProtocols.Tls12, true)]
    [InlineData(TlsVersion.Tls12, SslProtocols.Tls13, true)]
    [InlineData(TlsVersion.Tls13, SslProtocols.Tls13, true)]
    [InlineData(TlsVersion.Tls13, SslProtocols.Tls12, false)]
#pragma warning disable SYSLIB0039, CA5397 // Versions that nobody should use any more: it is tested that they are refused.
    [InlineData(TlsVersion.Tls12, SslProtocols.Tls11, false)]
#pragma warning restore SYSLIB0039, CA5397
    public async Task Older_versions_of_tls_than_allowed_are_refused(TlsVersion oldest, SslProtocols offered, bool taken)
    {
        await StartAsync(Pem("server", oldest: oldest));

        Assert.Equal(taken, await IsTakenAsync(Ports()[0], offered));
        Assert.Equal(taken, await IsTakenAsync(Ports()[1], offered));
    }

    [Fact]
    public async Task A_pfx_with_a_password_serves_too()
    {
        var (pfx, password) = (Path.Combine(_folder.FullName, "a.pfx"), Path.Combine(_folder.FullName, "a.txt"));
        await File.WriteAllBytesAsync(pfx, _court.Sign("by pfx", forServer: true).Export(X509ContentType.Pkcs12, "hush"), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(password, "hush\n", TestContext.Current.CancellationToken);
        await StartAsync(new TlsOptions { PfxFile = pfx, PasswordFile = password });

        Assert.Equal("CN=by pfx", (await ConnectAsync(Ports()[0], [])).Subject);
    }

    [Fact]
    public async Task A_new_certificate_is_shown_without_a_restart_and_a_broken_one_is_not_taken()
    {
        var tls = Pem("first");
        await StartAsync(tls);
        Assert.Equal("CN=first", (await ConnectAsync(Ports()[0], [])).Subject);

        var second = MadeCertificates.Write(_folder.FullName, "other", _court.Sign("second", forServer: true));
        File.Copy(second.Certificate, tls.CertificateFile!, overwrite: true);
        Watch().Look();
        Watch().Look();
        Assert.Equal("CN=first", (await ConnectAsync(Ports()[0], [])).Subject);
        var told = Assert.Single(_errors.Lines);
        Assert.Contains("do not belong together", told, StringComparison.Ordinal);
        Assert.Contains("stays in use", told, StringComparison.Ordinal);

        File.Copy(second.Key, tls.KeyFile!, overwrite: true);
        Watch().Look();
        Assert.Equal("CN=second", (await ConnectAsync(Ports()[0], [])).Subject);
        Assert.Equal("CN=second", (await ConnectAsync(Ports()[1], [])).Subject);

        File.Delete(tls.KeyFile!);
        Watch().Look();
        Watch().Look();
        Assert.Equal("CN=second", (await ConnectAsync(Ports()[0], [])).Subject);
        Assert.Equal(2, _errors.Lines.Count);
    }

    [Fact]
    public async Task Callers_show_certificates_that_the_courts_authority_signed_and_did_not_take_back()
    {
        using var stranger = new MadeCertificates("somebody's authority");
        using var good = _court.Sign("case system", forServer: false);
        using var revoked = _court.Sign("old system", forServer: false);
        using var past = _court.Sign("past system", forServer: false, days: 1);
        using var foreign = stranger.Sign("case system", forServer: false);
        using var wrongUse = _court.Sign("server", forServer: true);
        var (authorities, list) = (Path.Combine(_folder.FullName, "ca.pem"), Path.Combine(_folder.FullName, "crl.pem"));
        await File.WriteAllTextAsync(authorities, _court.Authority.ExportCertificatePem(), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(list, _court.Revoke(revoked), TestContext.Current.CancellationToken);
        await StartAsync(Pem("server", authorities: authorities, list: list, needed: true));

        Assert.True(await IsServedAsync(Ports()[0], good));
        foreach (var refused in new[] { revoked, past, foreign, wrongUse, null })
            Assert.False(await IsServedAsync(Ports()[0], refused), refused?.Subject);
        Assert.True(await IsServedAsync(Ports()[1], null));

        await File.WriteAllTextAsync(list, _court.Revoke(revoked, good), TestContext.Current.CancellationToken);
        Watch().Look();
        Assert.False(await IsServedAsync(Ports()[0], good));
    }

    [Fact]
    public async Task Without_the_need_for_one_a_caller_without_a_certificate_is_let_through_to_the_sign_in()
    {
        using var stranger = new MadeCertificates("somebody's authority");
        using var foreign = stranger.Sign("case system", forServer: false);
        var authorities = Path.Combine(_folder.FullName, "ca.pem");
        await File.WriteAllTextAsync(authorities, _court.Authority.ExportCertificatePem(), TestContext.Current.CancellationToken);
        await StartAsync(Pem("server", authorities: authorities));

        Assert.True(await IsServedAsync(Ports()[0], null));
        Assert.False(await IsServedAsync(Ports()[0], foreign));
    }

    [Fact]
    public async Task Browsers_are_told_to_come_encrypted_and_cookies_go_no_other_way()
    {
        await StartAsync(Pem("server"));
        using var browser = Client(null);

        using var page = await browser.GetAsync(new Uri($"https://127.0.0.1:{Ports()[1]}/cases/new"), TestContext.Current.CancellationToken);

        Assert.Equal("max-age=31536000", Assert.Single(page.Headers.GetValues("Strict-Transport-Security")));
        Assert.True(page.Headers.TryGetValues("Set-Cookie", out var cookies), $"{page.StatusCode}");
        Assert.All(cookies, cookie => Assert.Contains("; secure", cookie, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("cert", null, "KeyFile is missing")]
    [InlineData(null, "key", "CertificateFile is missing")]
    [InlineData("cert", "other", "do not belong together")]
    [InlineData("cert", "none", "cannot be read")]
    [InlineData("key", "key", "damaged")]
    public void Files_that_cannot_serve_stop_the_start_with_what_to_do(string? certificate, string? key, string told)
    {
        var first = MadeCertificates.Write(_folder.FullName, "a", _court.Sign("a", forServer: true));
        var second = MadeCertificates.Write(_folder.FullName, "b", _court.Sign("b", forServer: true));
        string? Of(string? name) => name switch { "cert" => first.Certificate, "key" => first.Key, "other" => second.Key, null => null, _ => Path.Combine(_folder.FullName, name) };
        var variables = new Dictionary<string, string> { ["ANALOGS__Listen__Tls__CertificateFile"] = Of(certificate) ?? "", ["ANALOGS__Listen__Tls__KeyFile"] = Of(key) ?? "" };

        var fault = Assert.Single(AnalogsConfiguration.Read(new ConfigurationSources(null, variables, [])).Faults);

        Assert.StartsWith("Listen:Tls:", fault.Key, StringComparison.Ordinal);
        Assert.Contains(told, fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', fault.Message);
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.StopAsync();
            await _app.DisposeAsync();
        }

        if (_engine is not null)
            await _engine.DisposeAsync();
        _court.Dispose();
        _folder.Delete(recursive: true);
    }

    private TlsOptions Pem(string name, TlsVersion oldest = TlsVersion.Tls12, string? authorities = null, string? list = null, bool needed = false)
    {
        var files = MadeCertificates.Write(_folder.FullName, "server", _court.Sign(name, forServer: true));
        return new TlsOptions { CertificateFile = files.Certificate, KeyFile = files.Key, Oldest = oldest, ClientAuthorityFile = authorities, ClientRevocationFile = list, ClientsNeedCertificate = needed };
    }

    private async Task StartAsync(TlsOptions tls)
    {
        var data = Path.Combine(_folder.FullName, "data");
        _engine = await Engine.OpenAsync(new ArchiveFolder(data), TimeProvider.System, NullLogger.Instance, TestContext.Current.CancellationToken);
        _app = AnalogsServer.Build(_engine, AnalogsOptions.Over(data) with { Listen = new ListeningOptions { GrpcPort = 0, PanelPort = 0, Tls = tls } }, logging => logging.AddProvider(_errors));
        await _app.StartAsync(TestContext.Current.CancellationToken);
    }

    private int[] Ports() => [.. _app!.Urls.Select(address => new Uri(address).Port)];

    private CertificateWatch Watch() => _app!.Services.GetRequiredService<CertificateWatch>();

    private async Task<(string Subject, SslApplicationProtocol Chosen)> ConnectAsync(int port, List<SslApplicationProtocol> offered, SslProtocols versions = SslProtocols.None)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, port, TestContext.Current.CancellationToken);
        await using var stream = new SslStream(socket.GetStream(), leaveInnerStreamOpen: false, Trusts);
        var options = new SslClientAuthenticationOptions { TargetHost = "127.0.0.1", EnabledSslProtocols = versions, ApplicationProtocols = offered };
        await stream.AuthenticateAsClientAsync(options, TestContext.Current.CancellationToken);
        return (stream.RemoteCertificate!.Subject, stream.NegotiatedApplicationProtocol);
    }

    private async Task<bool> IsTakenAsync(int port, SslProtocols versions)
    {
        try
        {
            await ConnectAsync(port, [SslApplicationProtocol.Http2], versions);
            return true;
        }
        catch (Exception refused) when (refused is AuthenticationException or IOException)
        {
            return false;
        }
    }

    /// <summary>In TLS 1.3 a refusal of the caller's certificate comes after the handshake: only an answer tells that it was taken.</summary>
    private async Task<bool> IsServedAsync(int port, X509Certificate2? certificate)
    {
        using var client = Client(certificate);
        try
        {
            using var answer = await client.GetAsync(new Uri($"https://127.0.0.1:{port}/nothing"), TestContext.Current.CancellationToken);
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private HttpClient Client(X509Certificate2? certificate)
    {
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false };
        handler.SslOptions.RemoteCertificateValidationCallback = Trusts;
        if (certificate is not null)
            handler.SslOptions.ClientCertificateContext = SslStreamCertificateContext.Create(certificate, null, offline: true);
        return new HttpClient(handler);
    }

    private bool Trusts(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors) =>
        certificate is not null && certificate.Issuer == _court.Authority.Subject;
}
