using System.Net;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Server.Tests.Panel.Admin.Status;

public class StatusPagesTests
{
    [Fact]
    public async Task The_status_tells_what_the_service_tells_and_the_entrance_what_wants_attention()
    {
        await using var server = await TestServer.StartAsync(MadeUpAct.Burglaries(60));
        using var panel = new PanelReader(server);

        var status = await server.CallAsync<V1.GetStatusResponse>("SystemService/GetStatus", new V1.GetStatusRequest { Context = Asked.In(V1.Language.Russian) });
        var page = await panel.ReadAsync("/admin/status?lang=ru");
        var entrance = await panel.ReadAsync("/admin?lang=ru");

        Assert.All(status.Components, component => Assert.Contains(component.State, page, StringComparison.Ordinal));
        Assert.Contains("SQLite", page, StringComparison.Ordinal);
        Assert.Contains("Поисковый индекс актов", page, StringComparison.Ordinal);
        Assert.Contains("<dd>60</dd>", entrance, StringComparison.Ordinal);
        Assert.Contains("Сейчас ничего.", entrance, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_index_is_made_anew_as_a_job_that_survives_a_reload()
    {
        await using var server = await TestServer.StartAsync(MadeUpAct.Burglaries(60));
        using var panel = new PanelReader(server);
        var token = PanelReader.Field(await panel.ReadAsync("/admin/status?lang=en"), "form-token");

        var (status, location, _) = await panel.SendAsync("/admin/status/index?lang=en", ("form-token", token));
        Assert.Equal(HttpStatusCode.SeeOther, status);
        string page;
        while ((page = await panel.ReadAsync(location)).Contains("data-job=\"Running\"", StringComparison.Ordinal))
            await Task.Delay(50, TestContext.Current.CancellationToken);

        Assert.Contains("data-job=\"Done\"", page, StringComparison.Ordinal);
        Assert.Contains("/admin/status?lang=en", page, StringComparison.Ordinal);
        Assert.Contains(await server.Records.Ledger.ReadAsync(0, 1000, TestContext.Current.CancellationToken), entry => entry.Action == "index.rebuild");
    }

    [Fact]
    public async Task The_language_model_is_switched_off_and_on_and_the_ledger_keeps_it()
    {
        await using var server = await TestServer.StartAsync();
        using var panel = new PanelReader(server);
        var file = Path.Combine(server.Folder, "assistant-off");
        var page = await panel.ReadAsync("/admin/status?lang=en");
        Task<(HttpStatusCode Status, string Location, string Text)> TurnAsync(string turn) => panel.SendAsync("/admin/status/assistant?lang=en", ("form-token", PanelReader.Field(page, "form-token")), ("turn", turn));

        Assert.Equal("off", PanelReader.Field(page, "turn"));
        await TurnAsync("off");
        await TurnAsync("off");
        Assert.True(File.Exists(file), "the kill switch is on the disk");
        Assert.Contains("is switched off", await panel.ReadAsync("/admin?lang=en"), StringComparison.Ordinal);
        Assert.Contains("Switch on again", await panel.ReadAsync("/admin/status?lang=en"), StringComparison.Ordinal);
        await TurnAsync("on");
        var wrong = await TurnAsync("sideways");

        Assert.False(File.Exists(file), "and gone again");
        Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
        Assert.Equal(["assistant.off", "assistant.on"], (await server.Records.Ledger.ReadAsync(0, 1000, TestContext.Current.CancellationToken)).Select(entry => entry.Action).Where(action => action.StartsWith("assistant", StringComparison.Ordinal)));
    }
}
