using System.Text;
using Google.Rpc;
using Grpc.Core;
using JudicialAnalogs.Testing;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Fuzzing;

public class PageTokenFuzzTests(BurglaryServer shared)
{
    [Fact]
    public async Task A_spoilt_token_gives_a_page_of_the_list_or_is_refused_by_its_field()
    {
        var random = new Random(20260104);
        var request = Asked.Find();
        request.PageSize = 5;
        var token = (await shared.Server.CallAsync<FindAnalogsResponse>("AnalogService/FindAnalogs", request)).NextPageToken;
        var refused = 0;
        for (var round = 0; round < 60; round++)
        {
            request.PageToken = Encoding.Latin1.GetString(SpoiltFiles.Of(Encoding.ASCII.GetBytes(token), random));
            try
            {
                Assert.InRange((await shared.Server.CallAsync<FindAnalogsResponse>("AnalogService/FindAnalogs", request)).Analogs.Count, 0, 5);
            }
            catch (RpcException refusal)
            {
                Assert.Equal((StatusCode.InvalidArgument, "page_token"), (refusal.StatusCode, refusal.GetRpcStatus()!.GetDetail<BadRequest>()!.FieldViolations[0].Field));
                refused++;
            }
        }

        Assert.True(refused > 20, $"{refused} refused");
    }
}
