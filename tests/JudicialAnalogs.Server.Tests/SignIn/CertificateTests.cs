using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Google.Protobuf;
using JudicialAnalogs.Server.Configuration;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Hosting.Listening;
using JudicialAnalogs.Server.SignIn;
using JudicialAnalogs.Server.Tests.Hosting.Listening;
using JudicialAnalogs.V1;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace JudicialAnalogs.Server.Tests.SignIn;

/// <summary>Systems over mutual TLS, from the certificate of the connection to the entry in the ledger.</summary>
public sealed class CertificateTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("analogs-mtls-");
    private readonly MadeCertificates _court = new("court authority");

    public void Dispose()
    {
        _court.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_system_prepares_cases_for_the_person_it_names_and_one_that_is_not_known_does_not()
    {
        using var system = _court.Sign("case-system", forServer: false);
        using var unknown = _court.Sign("another-system", forServer: false);
        var (certificate, key) = MadeCertificates.Write(_folder.FullName, "server", _court.Sign("server", forServer: true));
        var authority = Path.Combine(_folder.FullName, "authority.pem");
        await File.WriteAllTextAsync(authority, _court.Authority.ExportCertificatePem(), TestContext.Current.CancellationToken);
        var data = Path.Combine(_folder.FullName, "data");
        var options = AnalogsOptions.Over(data) with
        {
            Listen = new ListeningOptions { GrpcPort = 0, PanelPort = 0, Tls = new TlsOptions { CertificateFile = certificate, KeyFile = key, ClientAuthorityFile = authority } },
            SignIn = new SignInOptions { Mode = SignInModes.Certificates, Systems = [new KnownSystem { Name = "case-system", Subject = "CN=case-system", SpeaksForPersons = true }] },
        };
        await using var engine = await Engine.OpenAsync(new ArchiveFolder(data), TimeProvider.System, NullLogger.Instance, CancellationToken.None);
        var errors = new CollectedErrors();
        await using var app = AnalogsServer.Build(engine, options, logging => logging.AddProvider(errors));
        await app.StartAsync(TestContext.Current.CancellationToken);
        var address = new Uri(app.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First());

        Assert.Equal("0", await CallAsync(address, system, "judge-m"));
        Assert.Equal("7", await CallAsync(address, system, null));
        Assert.Equal("16", await CallAsync(address, unknown, "judge-m"));
        Assert.Equal("16", await CallAsync(address, null, "judge-m"));
        var entry = Assert.Single(await engine.Records.Ledger.ReadAsync(0, 1000, TestContext.Current.CancellationToken), entry => entry.Action == "draft.list");
        Assert.Equal(("judge-m", "case-management-system case-system", "test"), (entry.Actor, entry.Role, entry.Purpose));
        await app.StopAsync(TestContext.Current.CancellationToken);
    }

    private async Task<string> CallAsync(Uri address, X509Certificate2? own, string? person)
    {
        using var client = new HttpClient(new SocketsHttpHandler
        {
            SslOptions = new SslClientAuthenticationOptions
            {
                ClientCertificates = own is null ? [] : [own],
                CertificateChainPolicy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, CustomTrustStore = { _court.Authority }, RevocationMode = X509RevocationMode.NoCheck },
            },
        });
        var message = new ListDraftsRequest { Context = Asked.In(V1.Language.Russian) }.ToByteArray();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, "/judicial.analogs.v1.DraftService/ListDrafts"))
        {
            Version = new Version(2, 0),
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
            Content = new ByteArrayContent([0, 0, 0, 0, (byte)message.Length, .. message]) { Headers = { ContentType = new("application/grpc") } },
        };
        if (person is not null)
            request.Headers.Add("analogs-actor", person);
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        return answer.Headers.Concat(answer.TrailingHeaders).First(header => header.Key == "grpc-status").Value.Single();
    }
}
