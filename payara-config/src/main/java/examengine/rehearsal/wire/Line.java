package examengine.rehearsal.wire;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpContentDecompressor;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import java.net.URI;
import java.util.function.Consumer;

/** One connection to one server; one request is under way on it at a time. */
final class Line extends SimpleChannelInboundHandler<HttpObject> {

    private final URI server;
    private final Consumer<Line> idle;
    private Channel channel;
    private Consumer<Reply> listener;
    private HttpResponse head;
    private ByteBuf body;
    private boolean used;
    private boolean ended;

    /** @param idle told each time this line can take the next request */
    Line(URI server, Consumer<Line> idle) {
        this.server = server;
        this.idle = idle;
    }

    URI server() {
        return server;
    }

    boolean isOpen() {
        return channel.isActive();
    }

    /** Whether it has carried an answer before: such a line may have been closed by the server while it lay idle. */
    boolean isUsed() {
        return used;
    }

    /** Whether any part of the present answer has come. */
    boolean isAnswering() {
        return head != null;
    }

    /** Connects and sends. */
    void open(Wire wire, Request request, Consumer<Reply> heard) {
        listener = heard;
        wire.connect(server, new Pipeline(wire)).addListener(connected -> {
            if (ended) {
                channel.close();
            } else if (connected.isSuccess()) {
                send(request, heard);
            } else {
                tell(Reply.none(Silence.UNREACHABLE));
            }
        });
    }

    private final class Pipeline extends ChannelInitializer<Channel> {

        private final Wire wire;

        Pipeline(Wire wire) {
            this.wire = wire;
        }

        @Override
        protected void initChannel(Channel opened) {
            channel = opened;
            if (Wire.isTls(server)) {
                opened.pipeline().addLast(wire.tls().newHandler(opened.alloc(), server.getHost(), server.getPort()));
            }
            opened.pipeline().addLast(new HttpClientCodec(), new HttpContentDecompressor(0), Line.this);
        }
    }

    void send(Request request, Consumer<Reply> heard) {
        listener = heard;
        head = null;
        body = Unpooled.buffer();
        channel.writeAndFlush(onTheWire(request));
    }

    private FullHttpRequest onTheWire(Request request) {
        FullHttpRequest written = new DefaultFullHttpRequest(
                HttpVersion.HTTP_1_1,
                HttpMethod.valueOf(request.method()),
                request.path(),
                Unpooled.wrappedBuffer(request.body()));
        written.headers()
                .set("Host", server.getAuthority())
                .set("Accept-Encoding", "gzip")
                .set("Content-Length", request.body().length);
        if (!request.type().isEmpty()) {
            written.headers().set("Content-Type", request.type());
        }
        request.headers().forEach(written.headers()::set);
        return written;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, HttpObject part) {
        if (part instanceof HttpResponse begun) {
            head = begun;
        }
        if (part instanceof HttpContent content) {
            body.writeBytes(content.content());
        }
        if (part instanceof LastHttpContent) {
            answered();
        }
    }

    private void answered() {
        byte[] bytes = new byte[body.readableBytes()];
        body.readBytes(bytes);
        Reply reply = Reply.of(head.status().code(), head.headers(), bytes);
        used = true;
        if (HttpUtil.isKeepAlive(head)) {
            idle.accept(this);
        } else {
            channel.close();
        }
        tell(reply);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        tell(Reply.none(Silence.CUT));
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable broken) {
        context.close();
    }

    /** Ends the line; who waits hears why. */
    void end(Silence why) {
        ended = true;
        tell(Reply.none(why));
        if (channel != null) {
            channel.close();
        }
    }

    private void tell(Reply reply) {
        Consumer<Reply> told = listener;
        listener = null;
        if (told != null) {
            told.accept(reply);
        }
    }
}
