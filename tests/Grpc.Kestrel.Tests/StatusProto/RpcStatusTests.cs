using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Google.Rpc;
using Grpc.Core;

namespace Grpc.Kestrel.Tests.StatusProto;

public sealed class RpcStatusTests
{
    private static Google.Rpc.Status Sample => new()
    {
        Code = (int)Code.FailedPrecondition,
        Message = "reason required",
        Details =
        {
            Any.Pack(new PreconditionFailure { Violations = { new PreconditionFailure.Types.Violation { Type = "REASON", Subject = "draft" } } }),
            Any.Pack(new StringValue { Value = "of no standard type" }),
            Any.Pack(new LocalizedMessage { Locale = "ru", Message = "Нужна причина" }),
        },
    };

    [Fact]
    public void The_exception_carries_code_message_and_all_details()
    {
        var exception = Sample.ToRpcException();

        Assert.Equal(StatusCode.FailedPrecondition, exception.StatusCode);
        Assert.Equal("reason required", exception.Status.Detail);
        Assert.Equal(Sample, exception.GetRpcStatus());
        Assert.True(Assert.Single(exception.Trailers).IsBinary);
    }

    [Fact]
    public void The_exception_may_say_another_code_and_message_than_the_details()
    {
        var exception = Sample.ToRpcException(StatusCode.Internal, "other");

        Assert.Equal(new Grpc.Core.Status(StatusCode.Internal, "other"), exception.Status);
        Assert.Equal((int)Code.FailedPrecondition, exception.GetRpcStatus()!.Code);
    }

    [Fact]
    public void An_exception_without_details_has_no_rich_status() =>
        Assert.Null(new RpcException(new Grpc.Core.Status(StatusCode.NotFound, "")).GetRpcStatus());

    [Fact]
    public void Setting_a_status_replaces_the_earlier_one()
    {
        var trailers = new Metadata { { "other", "kept" } };
        trailers.SetRpcStatus(Sample);
        trailers.SetRpcStatus(new Google.Rpc.Status { Code = (int)Code.Aborted });

        Assert.Equal(2, trailers.Count);
        Assert.Equal((int)Code.Aborted, trailers.GetRpcStatus()!.Code);
    }

    [Fact]
    public void Broken_details_throw_or_are_passed_over_as_asked()
    {
        var trailers = new Metadata { { MetadataExtensions.StatusDetailsTrailerName, [0xFF, 0xFF] } };

        Assert.Throws<InvalidProtocolBufferException>(() => trailers.GetRpcStatus());
        Assert.Null(trailers.GetRpcStatus(ignoreParseError: true));
        Assert.Null(new RpcException(new Grpc.Core.Status(StatusCode.Internal, ""), trailers).GetRpcStatus());
    }

    [Fact]
    public void A_detail_is_found_by_its_type()
    {
        Assert.Equal("Нужна причина", Sample.GetDetail<LocalizedMessage>()!.Message);
        Assert.Equal("draft", Assert.Single(Sample.GetDetail<PreconditionFailure>()!.Violations).Subject);
        Assert.Null(Sample.GetDetail<RetryInfo>());
    }

    [Fact]
    public void Unpacking_yields_the_standard_details_in_order_and_passes_over_others() =>
        Assert.Equal([typeof(PreconditionFailure), typeof(LocalizedMessage)], Sample.UnpackDetailMessages().Select(detail => detail.GetType()));

    [Theory]
    [MemberData(nameof(StatusCodes))]
    public void Both_enums_number_the_codes_alike(StatusCode code) =>
        Assert.Equal(code == StatusCode.OK ? "Ok" : code.ToString(), ((Code)(int)code).ToString());

    public static TheoryData<StatusCode> StatusCodes => [.. System.Enum.GetValues<StatusCode>()];
}
