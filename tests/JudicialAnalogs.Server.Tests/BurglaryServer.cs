using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Records;
using JudicialAnalogs.Server.Tests;
using JudicialAnalogs.Testing;

[assembly: AssemblyFixture(typeof(BurglaryServer))]

namespace JudicialAnalogs.Server.Tests;

/// <summary>One server over 300 made-up burglaries and a norm, shared by tests that do not mind each other's drafts.</summary>
public sealed class BurglaryServer : IAsyncLifetime
{
    internal TestServer Server { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var closed = new MadeUpAct { Id = "closed-act", Closed = true }.Build();
        Server = await TestServer.StartAsync([.. MadeUpAct.Burglaries(300), closed]);
        Norm[] norms =
        [
            new(NormRef.Parse("УК 188"), LawLanguage.Russian, "Кража", "Текст статьи для проверки.", new DateOnly(2015, 1, 1), null, "code.txt", ""),
            new(NormRef.Parse("УК 188"), LawLanguage.Kazakh, "Ұрлық", "Тексеруге арналған мәтін.", new DateOnly(2015, 1, 1), null, "code-kk.txt", ""),
        ];
        await Server.Records.Norms.UpsertAsync(norms, new Caller("test", "operator", "test"));
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
