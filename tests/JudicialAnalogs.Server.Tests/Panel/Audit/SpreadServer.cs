using JudicialAnalogs.Server.Tests.Panel.Audit;
using JudicialAnalogs.Testing;

[assembly: AssemblyFixture(typeof(SpreadServer))]

namespace JudicialAnalogs.Server.Tests.Panel.Audit;

/// <summary>One server over burglaries of eight courts, four regions and three years, one court of two decisions, and some gaps.</summary>
public sealed class SpreadServer : IAsyncLifetime
{
    /// <summary>Region whose acts of 2024 are missing.</summary>
    public const string WithoutAYear = "Область 3";

    internal TestServer Server { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var acts = MadeUpAct.Burglaries(240, prefix: "spread-").Select((act, i) => act with
        {
            Court = i < 2 ? "Районный суд № 9" : $"Районный суд № {i % 8}",
            Region = $"Область {i % 4}",
            Date = new DateOnly(i % 4 == 3 && i / 4 % 3 == 1 ? 2025 : 2023 + (i / 4 % 3), 5, 1 + (i % 28)),
        });
        Server = await TestServer.StartAsync([.. acts]);
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
