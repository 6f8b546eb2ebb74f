using System.Globalization;
using System.Text;
using JudicialAnalogs.Server.Audit;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Jobs;
using JudicialAnalogs.Server.Panel.Audit.Forms;
using JudicialAnalogs.V1;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace JudicialAnalogs.Server.Panel.Audit.Ledger;

/// <summary>The ledger read, verified as a job, and its signed end taken away.</summary>
internal sealed class LedgerPages(Engine engine, LedgerAnswers answers, JobBoard jobs, TimeProvider time, PageRenderer renderer) : IPanelPages
{
    private const string Path = "/audit/ledger";
    private const int Size = 100;
    private const int HashLength = 64;

    private volatile ShownVerification? _verified;

    public void Map(IEndpointRouteBuilder panel)
    {
        panel.MapPage(Path, ReadAsync);
        panel.MapPage($"{Path}/verify", ReadAsync);
        panel.MapForm($"{Path}/verify", VerifyAsync);
        panel.MapForm($"{Path}/checkpoint", CheckpointAsync);
    }

    private Task<IResult> ReadAsync(HttpContext http) => ShowAsync(http, [], StatusCodes.Status200OK);

    private async Task<IResult> ShowAsync(HttpContext http, Dictionary<string, object?> parameters, int status)
    {
        var head = (await engine.Records.Ledger.CheckpointAsync(http.RequestAborted)).Sequence;
        var last = Math.Max(1, head - Size + 1);
        var from = long.TryParse(http.Request.Query["from"], NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? Math.Clamp(asked, 1, Math.Max(1, head)) : last;
        var page = await answers.ReadAsync(new ReadLedgerRequest { FromSequence = from, PageSize = Size }, PanelCallers.Of(http), http.RequestAborted);
        parameters[nameof(LedgerPage.Entries)] = page.Entries.Reverse().ToList();
        (parameters[nameof(LedgerPage.Head)], parameters[nameof(LedgerPage.Size)], parameters[nameof(LedgerPage.Verified)]) = (head, Size, _verified);
        return await renderer.RenderAsync<LedgerPage>(http, PassagePlaces.None, parameters, status);
    }

    private async Task<IResult> VerifyAsync(HttpContext http)
    {
        var words = PanelRequest.WordsOf(http);
        var sent = new SentValues(await http.Request.ReadFormAsync(http.RequestAborted));
        var (sequence, hash, errors) = (sent.One("sequence"), sent.One("hash").ToLowerInvariant(), new FormErrors());
        var known = long.TryParse(sequence, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        if (sequence.Length > 0 ? !known : hash.Length > 0)
            errors.Add("sequence", words.Say("Panel.Audit.Error.Sequence"));
        if (hash.Length > 0 ? hash.Length != HashLength || !hash.All(char.IsAsciiHexDigit) : sequence.Length > 0)
            errors.Add("hash", words.Say("Panel.Audit.Error.Hash"));
        if (!errors.None)
        {
            var refused = new Dictionary<string, object?> { [nameof(LedgerPage.Errors)] = errors, [nameof(LedgerPage.Sequence)] = sequence, [nameof(LedgerPage.Hash)] = hash };
            return await ShowAsync(http, refused, StatusCodes.Status400BadRequest);
        }

        var request = new VerifyLedgerRequest { CheckpointSequence = number, CheckpointHash = hash };
        var reader = PanelCallers.Of(http);
        var job = jobs.Start("LedgerVerification", $"{number} {hash}", Path, async (_, stopping) =>
            _verified = new ShownVerification(await answers.VerifyAsync(request, reader, stopping), time.GetUtcNow()));
        return PanelResults.SeeOther(PanelRequest.Of(http, PassagePlaces.None).Link($"/jobs/{job.Id}"));
    }

    private async Task<IResult> CheckpointAsync(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var signed = await answers.CheckpointAsync(new ExportCheckpointRequest(), PanelCallers.Of(http), http.RequestAborted);
        return form["part"] == "key"
            ? Results.File(Encoding.ASCII.GetBytes(signed.PublicKey), "application/x-pem-file", "checkpoint-key.pem")
            : Results.File(Encoding.ASCII.GetBytes(signed.Checkpoint), "text/plain; charset=utf-8", string.Create(CultureInfo.InvariantCulture, $"checkpoint-{signed.Number}.txt"));
    }
}
