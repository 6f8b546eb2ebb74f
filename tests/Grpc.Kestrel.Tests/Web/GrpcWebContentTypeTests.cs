using Grpc.AspNetCore.Web.Internal;
using Microsoft.Extensions.Primitives;

namespace Grpc.Kestrel.Tests.Web;

public sealed class GrpcWebContentTypeTests
{
    [Theory]
    [InlineData("application/grpc-web", false, "application/grpc")]
    [InlineData("application/grpc-web+proto", false, "application/grpc+proto")]
    [InlineData("application/grpc-web-text", true, "application/grpc")]
    [InlineData("application/grpc-web-text+proto", true, "application/grpc+proto")]
    [InlineData("application/grpc-web-text-base64", true, "application/grpc")]
    [InlineData("Application/gRPC-Web+json; charset=utf-8", false, "application/grpc+json")]
    public void A_web_type_names_its_mode_and_its_native_type(string value, bool text, string native)
    {
        Assert.True(GrpcWebContentType.TryParse(value, out var contentType));
        Assert.Equal((text, native), (contentType.IsText, contentType.NativeName));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("application/grpc")]
    [InlineData("application/grpc-website")]
    [InlineData("application/json")]
    public void Other_types_are_not_web_types(string? value) => Assert.False(GrpcWebContentType.TryParse(value, out _));

    [Theory]
    [InlineData("application/grpc-web-text", "application/grpc-web-text+proto")]
    [InlineData("application/json, application/grpc-web", "application/grpc-web+proto")]
    [InlineData("*/*", "application/grpc-web-text+proto")]
    [InlineData("", "application/grpc-web-text+proto")]
    public void The_answer_is_what_is_accepted_else_what_was_asked_in(string accept, string expected)
    {
        Assert.True(GrpcWebContentType.TryParse("application/grpc-web-text+proto", out var asked));
        Assert.Equal(expected, asked.Response(new StringValues(accept)).ToString());
    }

    [Theory]
    [InlineData("application/grpc", true)]
    [InlineData("application/grpc+proto", true)]
    [InlineData("application/grpc-web", false)]
    [InlineData("text/plain", false)]
    [InlineData(null, false)]
    public void Only_native_answers_are_translated(string? contentType, bool native) => Assert.Equal(native, GrpcWebContentType.IsNative(contentType));
}
