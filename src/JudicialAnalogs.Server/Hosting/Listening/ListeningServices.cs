using System.Globalization;
using JudicialAnalogs.Server.Configuration;
using JudicialAnalogs.Server.Hosting.Listening.Internal;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace JudicialAnalogs.Server.Hosting.Listening;

/// <summary>Opens the server's ports.</summary>
internal static class ListeningServices
{
    /// <summary>Listens for gRPC and for the panel, encrypted where a certificate is set.</summary>
    /// <exception cref="ConfigurationException">The files of certificates cannot be used.</exception>
    public static void Listen(this WebApplicationBuilder builder, ListeningOptions options, TimeProvider time)
    {
        var tls = options.Tls.IsOn ? Open(options.Tls, time) : null;
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(options.Ip, options.GrpcPort, listen => Protect(listen, tls, HttpProtocols.Http2, forSystems: true));
            kestrel.Listen(options.Ip, options.PanelPort, listen => Protect(listen, tls, HttpProtocols.Http1, forSystems: false));
        });
        if (tls is not null)
            builder.Services.AddSingleton(tls).AddSingleton<CertificateWatch>().AddHostedService(services => services.GetRequiredService<CertificateWatch>());
    }

    /// <summary>Where connections are encrypted, browsers are told to come so always, and cookies go by no other way.</summary>
    public static void UseStrictTransport(this WebApplication app, TlsOptions options)
    {
        if (!options.IsOn)
            return;
        app.UseCookiePolicy(new CookiePolicyOptions { Secure = CookieSecurePolicy.Always });
        if (options.StrictTransport == TimeSpan.Zero)
            return;
        var told = string.Create(CultureInfo.InvariantCulture, $"max-age={(long)options.StrictTransport.TotalSeconds}");
        app.Use((http, next) =>
        {
            http.Response.Headers.StrictTransportSecurity = told;
            return next(http);
        });
    }

    private static TlsListener Open(TlsOptions options, TimeProvider time)
    {
        try
        {
            return new TlsListener(options, time);
        }
        catch (UnusableFileException unusable)
        {
            throw ConfigurationException.Of("Listen:Tls", "settings", unusable.Message);
        }
    }

    private static void Protect(ListenOptions listen, TlsListener? tls, HttpProtocols plain, bool forSystems)
    {
        if (tls is null)
            listen.Protocols = plain;
        else
            tls.Encrypt(listen, forSystems);
    }
}
