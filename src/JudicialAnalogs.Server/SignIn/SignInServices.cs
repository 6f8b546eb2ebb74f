using JudicialAnalogs.Server.Panel;
using JudicialAnalogs.Server.SignIn.Access;
using JudicialAnalogs.Server.SignIn.Sessions;
using JudicialAnalogs.Server.SignIn.Systems;
using JudicialAnalogs.Server.SignIn.Tokens;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace JudicialAnalogs.Server.SignIn;

/// <summary>What the sign-in needs.</summary>
internal static class SignInServices
{
    private const long LargestAnswer = 1 << 20;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Registers it.</summary>
    /// <param name="services">Services of the host.</param>
    /// <param name="options">How callers sign in.</param>
    /// <param name="onlyLoopback">Whether the server listens on the loopback address alone.</param>
    /// <exception cref="ArgumentException">The options do not fit together; the message names the key and what to write.</exception>
    public static IServiceCollection AddSignIn(this IServiceCollection services, SignInOptions options, bool onlyLoopback)
    {
        if (options.FaultOf(onlyLoopback) is { } fault)
            throw new ArgumentException(fault, nameof(options));
        if (options.Mode.HasFlag(SignInModes.Tokens))
        {
            if (options.Discovery)
                services.AddSingleton(provider => new DiscoveredKeys(options.Issuer, Client(), provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<DiscoveredKeys>>()));
            if (options.KeyFile.Length > 0)
                services.AddSingleton<IKeySource>(provider => new FileKeys(options.KeyFile, provider.GetRequiredService<ILogger<FileKeys>>()));
            else
                services.AddSingleton<IKeySource>(provider => provider.GetRequiredService<DiscoveredKeys>());
            services.AddSingleton<TokenCheck>();
        }

        return services
            .AddSingleton(options)
            .AddSingleton<TokenClaims>()
            .AddSingleton<SystemCertificates>()
            .AddSingleton<SessionCookie>()
            .AddSingleton<PanelSignIn>()
            .AddSingleton<SessionStart>()
            .AddSingleton<SignInDesk>()
            .AddSingleton<AccessPages>()
            .AddSingleton<AccessGate>()
            .AddSingleton<CallRules>()
            .AddSingleton<IPanelPages, SessionPages>();
    }

    /// <summary>Puts the gate behind the routing: whatever is mapped is asked for at the gate first.</summary>
    /// <exception cref="Records.Failures.StorageFailedException">The file of keys cannot be used.</exception>
    public static void UseSignIn(this WebApplication app)
    {
        // Opened with the server and not with the first call: a wrong path stops the start.
        app.Services.GetService<IKeySource>();
        app.UseMiddleware<AccessGate>();
    }

    // Redirects would lead away from the issuer that was named.
    private static HttpClient Client() =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) }) { Timeout = Patience, MaxResponseContentBufferSize = LargestAnswer };
}
